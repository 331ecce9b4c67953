import { expect, it } from 'vitest';
import { files, read } from './tree.ts';

const styles = files.filter((file) => /^(components|utils)\/.*\.css$/.test(file));

/** What stays on its side of the screen when a language is read from the right; a shadow, which has no other form, says its side by `:dir()`. */
const physical =
  /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|[{;\s](?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|(?:margin|padding)\s*:\s*(?:[\w.-]+ ){3}/;

it('is left to the language: styles name the beginning and the end of a line, never left and right', () => {
  expect(styles.length).toBeGreaterThan(10);
  const named = styles.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => physical.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});
