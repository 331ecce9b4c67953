import { breathe } from '../model/breathing.ts';
import type { ExportContent } from '../model/export.ts';
import type { ExportFormat } from './format.ts';

/** Characters that are made bytes at once: some milliseconds. */
const atOnce = 1_000_000;

/** What a format makes of a content, as a file; written piece by piece, so that the screen answers meanwhile. */
export const blobOf = async (format: ExportFormat, content: ExportContent): Promise<Blob> => {
  const written: Blob[] = [];
  let pieces: string[] = [];
  let length = 0;
  const write = (): void => {
    written.push(new Blob(pieces));
    pieces = [];
    length = 0;
  };
  for (const piece of format.pieces(content)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= atOnce) write();
    await breathe();
  }
  write();
  return new Blob(written, { type: format.mediaType });
};
