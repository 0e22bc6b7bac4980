import { distance } from "fastest-levenshtein";
import { termForms, termSynonyms } from "./term-forms.js";
import { fillTermForm, type TermShape } from "./term-shape.js";

/** Beyond this no writing is a slip of the pen. */
const LONGEST_FORM = 60;
const MOST_EDITS = 3;

/** The term that a text most likely means, written as it should be; `null` where none is near enough. */
export function suggestTerm(shape: TermShape): string | null {
  if (shape.form.length > LONGEST_FORM) return null;
  const mostEdits = Math.min(MOST_EDITS, Math.max(1, Math.floor(shape.form.length / 3)));
  let best: string | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of [...termForms.keys(), ...termSynonyms.keys()]) {
    const meant = fillTermForm(termSynonyms.get(candidate) ?? candidate, shape.numbers);
    if (meant === null) continue;
    const edits = distance(shape.form, candidate);
    // Of two that are as near, letters exchanged are likelier than letters forgotten.
    const score = edits * LONGEST_FORM + Math.abs(candidate.length - shape.form.length);
    if (edits <= mostEdits && score < bestScore) {
      best = meant;
      bestScore = score;
    }
  }
  return best;
}
