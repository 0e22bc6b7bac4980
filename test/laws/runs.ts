/** How many generated cases each law tries, and from which seed they grow. */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

/** The same cases every time, so that `npm test` says the same of the same code. */
const everyTime: Runs = { numRuns: 240, seed: 20_170_810 };

/** What the environment asks for; what it leaves out is as every time. */
export function runsFrom(environment: { readonly [name: string]: string | undefined }): Runs {
  return {
    numRuns: numberIn(environment, "LAW_RUNS", 1) ?? everyTime.numRuns,
    seed: numberIn(environment, "LAW_SEED", -(2 ** 31)) ?? everyTime.seed,
  };
}

function numberIn(environment: { readonly [name: string]: string | undefined }, name: string, least: number): number | null {
  const text = environment[name];
  if (text === undefined || text === "") return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number >= 2 ** 31)
    throw new Error(`${name} is ${text}, not a whole number from ${least}`);
  return number;
}

export const runs: Runs = runsFrom(process.env);

/** Whether so much is tried that each thing must come up; in fewer runs on other cases it may be chance that one did not. */
export const mustSeeAll = runs.numRuns >= 2000 || (runs.numRuns === everyTime.numRuns && runs.seed === everyTime.seed);

/** How long a law may take, in milliseconds; far more than it does. */
export const lawTimeout = 120_000 + runs.numRuns * 1500;
