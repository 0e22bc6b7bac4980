import type { Text } from "../../diagnostics/text.js";
import type { Json } from "../../events/event.js";
import type { RuleComparison } from "../conditions/run-rule.js";
import type { RuleFound } from "../finding.js";

/** More would be no sentence any more; the finding itself has all of them. */
const mostShown = 8;
const longestShown = 60;

const words: { readonly [operator: string]: Text } = {
  equal: { id: "sama dengan", en: "equal to" },
  notEqual: { id: "tidak sama dengan", en: "not equal to" },
  in: { id: "salah satu dari", en: "one of" },
  notIn: { id: "bukan salah satu dari", en: "none of" },
  contains: { id: "memuat", en: "containing" },
  doesNotContain: { id: "tidak memuat", en: "not containing" },
  lessThan: { id: "kurang dari", en: "less than" },
  lessThanInclusive: { id: "paling banyak", en: "at most" },
  greaterThan: { id: "lebih dari", en: "more than" },
  greaterThanInclusive: { id: "paling sedikit", en: "at least" },
};

/** Whether the rule fires, and what was compared. */
export function ruleReason({ event, fires, comparisons }: RuleFound, note: Text | null): Text {
  const lead = fires
    ? { id: `aturan \`${event.type}\` berlaku`, en: `the rule \`${event.type}\` fires` }
    : { id: `aturan \`${event.type}\` tidak berlaku`, en: `the rule \`${event.type}\` does not fire` };
  const shown = comparisons.slice(0, mostShown).map(sentence);
  const more = comparisons.length > mostShown ? [{ id: "...", en: "..." }] : [];
  const all = [...shown, ...more];
  const reason =
    all.length === 0
      ? lead
      : { id: `${lead.id}: ${all.map(({ id }) => id).join("; ")}`, en: `${lead.en}: ${all.map(({ en }) => en).join("; ")}` };
  return withNote(reason, note);
}

/** What the clause says of a dispute follows the reason. */
export function withNote(reason: Text, note: Text | null): Text {
  return note === null ? reason : { id: `${reason.id} — ${note.id}`, en: `${reason.en} — ${note.en}` };
}

function sentence({ fact, operator, value, found, holds }: RuleComparison): Text {
  const word = words[operator] ?? { id: operator, en: operator };
  const [left, right] = [shownJson(found), shownJson(value)];
  return {
    id: `\`${fact}\` ${left}, ${holds ? "" : "tidak "}${word.id} ${right}`,
    en: `\`${fact}\` is ${left}, ${holds ? "" : "not "}${word.en} ${right}`,
  };
}

function shownJson(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
}
