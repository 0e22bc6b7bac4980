import type { Json } from "../../events/event.js";
import type { Condition } from "../model/condition.js";
import { answers, comparisonsIn, type Known, questionOf, questionsOf } from "./asked-questions.js";

/** More combinations of answers than this are not looked at. */
const MOST_ROWS = 20_000;

/**
 * What these conditions come to, side by side, for every combination of answers to what they ask, nothing unknown; `null`
 * where there are too many. Combinations that cannot be may be among them, so a sameness that they show is one.
 */
export function truthRows(conditions: readonly Condition[], known: Known): readonly (readonly boolean[])[] | null {
  const comparisons = conditions.flatMap((condition) => comparisonsIn(condition, known.named));
  const questions = questionsOf(comparisons, known);
  const count = questions.reduce((product, { values }) => product * values.length, 1);
  if (count > MOST_ROWS || comparisons.length * count > MOST_ROWS * 20) return null;
  const rows: boolean[][] = [];
  for (let row = 0; row < count; row += 1) {
    const given = new Map<string, Json>();
    let rest = row;
    for (const { name, values } of questions) {
      given.set(name, values[rest % values.length] ?? null);
      rest = Math.floor(rest / values.length);
    }
    rows.push(conditions.map((condition) => holds(condition, given, known.named)));
  }
  return rows;
}

function holds(condition: Condition, given: ReadonlyMap<string, Json>, named: Known["named"]): boolean {
  switch (condition.kind) {
    case "all":
      return condition.of.every((each) => holds(each, given, named));
    case "any":
      return condition.of.some((each) => holds(each, given, named));
    case "not":
      return !holds(condition.of, given, named);
    case "named": {
      const meant = named.get(condition.name);
      return meant !== undefined && holds(meant, given, named);
    }
    case "comparison":
      return answers(condition, given.get(questionOf(condition)) ?? null);
  }
}
