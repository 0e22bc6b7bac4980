/** Kleene's three values: `null` is *unknown*, never quietly one of the others. */
export type Truth = boolean | null;

/** False as soon as one is false; else unknown as soon as one is unknown. All of none is true. */
export function every(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}

/** True as soon as one is true; else unknown as soon as one is unknown. Any of none is true, as json-rules-engine has it. */
export function some(truths: readonly Truth[]): Truth {
  if (truths.length === 0) return true;
  let result: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === null) result = null;
  }
  return result;
}

export function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** Unknown unless every possibility gives the same; unknown too where there is none. */
export function agreed(truths: readonly Truth[]): Truth {
  const answers = new Set(truths);
  if (answers.size !== 1) return null;
  return answers.has(true) ? true : answers.has(false) ? false : null;
}
