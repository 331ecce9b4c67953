import type { TicketRow } from '../model/portfolio.ts';

/** A form in which the tickets of one scope leave the browser, as a file that the reader saves. */
export interface ExportFormat {
  /** Unique; also the file extension. */
  id: string;
  /** The media type, with its character set. */
  mediaType: string;
  /** The file's whole content. Pure: the same rows give the same text. */
  write(rows: readonly TicketRow[]): string;
}
