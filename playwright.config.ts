import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.output/browser-tests',
  globalSetup: './tests/e2e/harness-setup.ts',
  workers: 2,
  // A wait ends with what it waits for; a busy machine of two cores takes long over some of it.
  timeout: 120_000,
  expect: { timeout: 25_000 },
  forbidOnly: true,
  reporter: 'list',
});
