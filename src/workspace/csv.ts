/** One row of a CSV file and the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type ParsedCsv =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  /** A quote that is never closed, or text behind a closed one. */
  | { readonly ok: false; readonly line: number };

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** Reads CSV as RFC 4180 has it, with LF or CRLF, a byte-order mark left out, and empty lines left out. */
export function parseCsv(text: string): ParsedCsv {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  CELL.lastIndex = 0;
  while (CELL.lastIndex < source.length || cells.length > 0) {
    const match = CELL.exec(source);
    if (match === null) return { ok: false, line };
    const [whole, quoted, bare = "", end] = match;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split("\n").length - 1;
    if (end === ",") continue;
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  }
  return { ok: true, rows };
}

/** One line of CSV with its line break; a cell is quoted where it has to be. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
}
