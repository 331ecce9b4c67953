/** One record of a CSV file and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened in it and never closed, so that it has swallowed the rest of the file. */
  readonly isOpen: boolean;
}

/** The records of a CSV text by RFC 4180, with another sign between the cells where a file has one: quoted cells may hold commas, line ends and doubled quotes. Blank lines are left out. */
export const parseCsv = (content: string, between = ','): CsvRecord[] => {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRecord = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cells[0] !== '') records.push({ line: begun, cells, isOpen: quoted });
    cells = [];
    cell = '';
  };
  for (let at = content.startsWith('\uFEFF') ? 1 : 0; at < content.length; at++) {
    const sign = content[at] ?? '';
    if (sign === '\n') line++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (content[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === between) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRecord();
      begun = line;
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRecord();
  return records;
};
