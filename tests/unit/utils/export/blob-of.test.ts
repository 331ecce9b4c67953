import { expect, it } from 'vitest';
import { blobOf } from '../../../../utils/export/blob-of.ts';
import type { ExportFormat } from '../../../../utils/export/format.ts';
import { contentOf } from '../../judged.ts';

it.each([0, 1, 400])('holds each of %i pieces once and in order, however long they are together', async (count) => {
  const pieces = Array.from({ length: count }, (_, at) => `${at}: ${'ä€😀'.repeat(3_000)}\n`);
  const format: ExportFormat = { id: 'json', extension: 'txt', mediaType: 'text/plain', pieces: () => pieces };
  const blob = await blobOf(format, contentOf([]));
  expect(blob.type).toBe('text/plain');
  expect((await blob.text()) === pieces.join('')).toBe(true);
});
