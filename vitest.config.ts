import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,contract,house,evaluation}/**/*.test.{ts,tsx}'],
    isolate: false,
    // A busy machine may take five times as long over generated cases; what hangs is still ended.
    testTimeout: 30_000,
  },
});
