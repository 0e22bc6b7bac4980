import { distance } from "fastest-levenshtein";
import { termForms, termSynonyms } from "./term-forms.js";
import { fillTermForm, type TermShape } from "./term-shape.js";

/** Beyond this no writing is a slip of the pen. */
const LONGEST_FORM = 60;
const MOST_EDITS = 3;

/** The term that a text most likely means, written as it should be; `null` where none is near enough. */
export function suggestTerm(shape: TermShape): string | null {
  if (shape.form.length > LONGEST_FORM) return null;
  let best: string | null = null;
  let bestEdits = Math.min(MOST_EDITS, Math.max(1, Math.floor(shape.form.length / 3))) + 1;
  for (const candidate of [...termForms.keys(), ...termSynonyms.keys()]) {
    const meant = fillTermForm(termSynonyms.get(candidate) ?? candidate, shape.numbers);
    if (meant === null) continue;
    const edits = distance(shape.form, candidate);
    if (edits < bestEdits) {
      best = meant;
      bestEdits = edits;
    }
  }
  return best;
}
