import { expect, it } from 'vitest';
import { foldOf } from './folds.ts';

it('keeps a repository whole and a source of its own apart', () => {
  expect(foldOf('github-issues:a/b')).toBe(foldOf('github-issues:a/b'));
  expect(foldOf('github-issues:a/b')).toMatch(/fold [1-8]$/);
  expect(foldOf('some tracker')).toBe('some tracker');
});

it('spreads repositories over all eight folds', () => {
  const folds = new Set(Array.from({ length: 200 }, (_, at) => foldOf(`github-issues:owner/${at}`)));
  expect(folds.size).toBe(8);
});
