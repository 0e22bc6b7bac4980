import { resolve } from "node:path";
import type { Text } from "../diagnostics/text.js";
import { formatInstant } from "../time/format-instant.js";
import type { DeadlineOutcome } from "./count-deadline.js";
import { csvLine, parseCsv } from "./csv.js";
import { readTextFile } from "./read-text-file.js";
import type { Surroundings } from "./run-check.js";
import type { UsageProblem } from "./usage-problem.js";

/** A row that cannot be counted: its line, the word at fault, and why. */
export interface BadRow {
  readonly line: number;
  readonly value: string;
  readonly problem: Text;
}

export type BatchOutcome =
  | { readonly kind: "refused"; readonly problem: UsageProblem }
  | { readonly kind: "bad-rows"; readonly rows: readonly BadRow[] }
  | { readonly kind: "counted"; readonly csv: string };

const DUE = "dueAt";

/**
 * Adds a column `dueAt` to a CSV file with the columns `from` and `within`; the others are kept as they are. It is empty
 * where no due instant can be told. `file` may be `-`. Nothing is counted where any row cannot be read.
 */
export async function runDeadlineBatch(
  file: string,
  count: (from: string, within: string) => DeadlineOutcome,
  timezone: string,
  { cwd, stdin }: Surroundings,
): Promise<BatchOutcome> {
  const text = file === "-" ? { ok: true as const, value: await readAll(stdin) } : await readTextFile(resolve(cwd, file), file);
  if (!text.ok) return { kind: "refused", problem: text.problem };
  const parsed = parseCsv(text.value);
  if (!parsed.ok) return { kind: "bad-rows", rows: [{ line: parsed.line, value: "", problem: NO_CSV }] };
  const [head, ...rows] = parsed.rows;
  const columns = head?.cells ?? [];
  const from = columns.indexOf("from");
  const within = columns.indexOf("within");
  if (from === -1 || within === -1) return { kind: "bad-rows", rows: [{ line: 1, value: columns.join(","), problem: NO_COLUMNS }] };
  if (columns.includes(DUE)) return { kind: "bad-rows", rows: [{ line: 1, value: DUE, problem: DUE_ALREADY }] };

  const bad: BadRow[] = [];
  const lines = [csvLine([...columns, DUE])];
  for (const { line, cells } of rows) {
    const [fromText = "", withinText = ""] = [cells[from], cells[within]];
    const outcome = count(fromText.trim(), withinText.trim());
    if (cells.length > columns.length) bad.push({ line, value: cells.slice(columns.length).join(","), problem: TOO_MANY_CELLS });
    else if (!outcome.ok) bad.push({ line, value: outcome.field === "from" ? fromText : withinText, problem: outcome.problem });
    else {
      const { due } = outcome.deadline;
      const row = columns.map((_, index) => cells[index] ?? "");
      lines.push(csvLine([...row, due.kind === "at" ? formatInstant(due.at, timezone) : ""]));
    }
  }
  return bad.length > 0 ? { kind: "bad-rows", rows: bad } : { kind: "counted", csv: lines.join("") };
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

const NO_CSV: Text = {
  id: "CSV-nya tidak dapat dibaca dari sini: tanda kutipnya keliru",
  en: "the CSV cannot be read from here: its quotes are wrong",
};
const NO_COLUMNS: Text = { id: "kolom `from` dan `within` harus ada", en: "the columns `from` and `within` must be there" };
const DUE_ALREADY: Text = { id: "kolom `dueAt` sudah ada", en: "there is a column `dueAt` already" };
const TOO_MANY_CELLS: Text = { id: "baris ini lebih panjang daripada kepalanya", en: "this row is longer than the head" };
