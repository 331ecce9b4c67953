import type { ExportContent } from '../model/export.ts';

/** A form in which the tickets of one scope leave the browser, as a file that the reader saves. */
export interface ExportFormat {
  /** Unique; the message `export_<id>` names it for the reader. */
  id: string;
  /** The file's extension, without the dot. */
  extension: string;
  /** The media type, with its character set. */
  mediaType: string;
  /** The file's content, in pieces of which none takes long. Pure: the same content gives the same text. */
  pieces(content: ExportContent): Iterable<string>;
}
