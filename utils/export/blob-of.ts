import { breathe } from '../model/breathing.ts';
import type { ExportContent } from '../model/export.ts';
import type { ExportFormat } from './format.ts';

/** What a format makes of a content, as a file; written piece by piece, so that the screen answers meanwhile. */
export const blobOf = async (format: ExportFormat, content: ExportContent): Promise<Blob> => {
  const pieces: string[] = [];
  for (const piece of format.pieces(content)) {
    pieces.push(piece);
    await breathe();
  }
  return new Blob(pieces, { type: format.mediaType });
};
