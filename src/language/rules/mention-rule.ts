import type { Code } from "../../diagnostics/catalogue.js";
import type { Span } from "../../diagnostics/span.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Names } from "../build/names.js";
import type { MentionKind } from "../build/survey.js";
import type { Rule, RuleContext } from "./rule.js";

type NameCode = Extract<
  Code,
  | "unknown-event"
  | "unknown-machine"
  | "unknown-clause"
  | "unknown-clock"
  | "unknown-calendar"
  | "unknown-source"
  | "unknown-condition"
  | "unknown-party"
>;

interface MentionOptions {
  readonly code: NameCode;
  readonly of: readonly MentionKind[];
  /** The names that there are; `null` where that cannot be told. */
  readonly known: (context: RuleContext, names: Names | null, of: MentionKind) => Iterable<string> | null;
  /** Names that need no declaration. */
  readonly builtIn?: (context: RuleContext) => ReadonlySet<string>;
}

/** A rule that every name of a kind that a file uses is declared somewhere. */
export function mentionRule({ code, of, known, builtIn }: MentionOptions): Rule {
  return {
    meta: { codes: [code], kinds: ["Policy", "Calendar", "Scenario"] },
    check(context) {
      const sets = new Map(of.map((kind) => [kind, toSet(known(context, context.names, kind))]));
      const report = (name: string, span: Span, names: () => Iterable<string>) =>
        context.problems.report(code, { name }, span, () => suggest(name, names()));
      for (const mention of context.survey.mentions) {
        const names = sets.get(mention.of);
        if (names === undefined || names === null || names.has(mention.name) || builtIn?.(context).has(mention.name) === true) continue;
        report(mention.name, mention.span, () => names);
      }
      // Facts name events and clauses too: `count.request.received`, `breached.SL-1`.
      for (const { parsed, span } of context.survey.facts) {
        if (!parsed.ok && parsed.code === code) report(parsed.name, span, parsed.known);
      }
    },
  };
}

function toSet(names: Iterable<string> | null): ReadonlySet<string> | null {
  return names === null ? null : new Set(names);
}
