import { type FencedBlock, fencedBlocks } from "./fenced-blocks.js";

/** A page of `docs/diagnostics/`. */
export interface DiagnosticPage {
  readonly title: string;
  /** What stands below each `##`, by its words, in order. */
  readonly parts: ReadonlyMap<string, string>;
  readonly wrong: readonly FencedBlock[];
  readonly right: readonly FencedBlock[];
}

/** Takes a page apart; an example below neither `Salah / Wrong` nor `Benar / Right` is a fault of the page. */
export function diagnosticPage(text: string): DiagnosticPage {
  const [head = "", ...sections] = text.split(/^## /m);
  const parts = new Map(sections.map((section) => splitAtLine(section)));
  const examples = parts.get("Contoh / Examples") ?? "";
  const [before = "", ...halves] = examples.split(/^### /m);
  const blocks = new Map(halves.map((half) => splitAtLine(half)));
  const wrong = fencedBlocks(blocks.get("Salah / Wrong") ?? "");
  const right = fencedBlocks(blocks.get("Benar / Right") ?? "");
  const fences = text.split("\n").filter((line) => line.startsWith("```")).length;
  if (before.trim() !== "" || fences !== 2 * (wrong.length + right.length)) throw new Error("an example is neither wrong nor right");
  return { title: /^# (.+)$/m.exec(head)?.[1] ?? "", parts, wrong, right };
}

function splitAtLine(section: string): [heading: string, text: string] {
  const end = section.indexOf("\n");
  return [section.slice(0, end).trim(), section.slice(end + 1)];
}
