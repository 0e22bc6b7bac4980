import { lintCodes } from "../../diagnostics/codes/lint-codes.js";
import type { Span } from "../../diagnostics/span.js";
import type { Problems } from "../problems.js";
import type { TextFile } from "../text-file.js";

/** `# allow never-used: why` or `# izinkan never-used: mengapa`, on the line that is meant or on one of its own just above. */
const ALLOWANCE = /(^|\s)# (?:allow|izinkan) ([a-z-]{1,50}): *\S/;

interface Allowance {
  readonly code: string;
  /** The line of which something is allowed. */
  readonly line: number;
  readonly span: Span;
  used: boolean;
}

/** What a file's comments allow, each with its reason. */
export class Allowances {
  readonly #allowances: readonly Allowance[];
  readonly #problems: Problems;

  constructor({ text }: Pick<TextFile, "text">, problems: Problems) {
    this.#problems = problems;
    this.#allowances = text.split("\n").flatMap((line, index) => {
      const [all, , code] = ALLOWANCE.exec(line) ?? [];
      if (all === undefined || code === undefined) return [];
      const column = line.indexOf("# ", line.indexOf(all)) + 1;
      const span = { start: { line: index + 1, column }, end: { line: index + 1, column: line.trimEnd().length + 1 } };
      const ownLine = line.trimStart().startsWith("#");
      return [{ code, line: index + (ownLine ? 2 : 1), span, used: false }];
    });
  }

  /** Tells a problem unless a comment allows it. */
  readonly report: Problems["report"] = (code, parameters, span, help) => {
    const allowed = this.#allowances.filter((each) => each.code === code && each.line === span.start.line);
    for (const each of allowed) each.used = true;
    if (allowed.length === 0) this.#problems.report(code, parameters, span, help);
  };

  /** Tells of comments that allow nothing. */
  tellUseless(): void {
    for (const { code, span, used } of this.#allowances)
      if (!used) this.#problems.report("useless-allowance", { name: code }, span, isLintCode(code) ? null : onlyLint);
  }
}

const onlyLint = {
  id: "hanya peringatan tentang arti yang dapat diizinkan, bukan galat",
  en: "only warnings about what is hardly meant can be allowed, not errors",
};

function isLintCode(code: string): boolean {
  return Object.hasOwn(lintCodes, code);
}
