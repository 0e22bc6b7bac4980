/** Too many worlds to visit every one. */
export interface Visited<T> {
  readonly outcomes: readonly T[];
  /** Whether every world there is was visited. */
  readonly complete: boolean;
}

/** What nobody recorded, answered differently in every world: each question asked once gets one answer. */
export class Choices {
  readonly #script: number[];
  readonly #sizes: number[] = [];
  readonly #known = new Map<string, number>();

  constructor(script: readonly number[]) {
    this.#script = [...script];
  }

  /** One of `size` answers, 0 first; the same question gets the same answer. */
  pick(question: string, size: number): number {
    if (size <= 1) return 0;
    const known = this.#known.get(question);
    if (known !== undefined) return known;
    const answer = (this.#script[this.#sizes.length] ?? 0) % size;
    this.#script[this.#sizes.length] = answer;
    this.#sizes.push(size);
    this.#known.set(question, answer);
    return answer;
  }

  /** The script of the next world in counting order; `null` after the last. */
  next(): readonly number[] | null {
    for (let place = this.#sizes.length - 1; place >= 0; place -= 1) {
      const answer = this.#script[place] ?? 0;
      if (answer + 1 < (this.#sizes[place] ?? 0)) return [...this.#script.slice(0, place), answer + 1];
    }
    return null;
  }
}

/** Runs a world for every way of answering; beyond `bound` worlds, for as many chosen by a fixed sequence. */
export function everyWorld<T>(run: (choices: Choices) => T, bound: number): Visited<T> {
  const outcomes: T[] = [];
  let script: readonly number[] | null = [];
  while (script !== null && outcomes.length < bound) {
    const choices: Choices = new Choices(script);
    outcomes.push(run(choices));
    script = choices.next();
  }
  if (script === null) return { outcomes, complete: true };
  let seed = 1;
  for (let count = 0; count < bound; count += 1) {
    const answers = Array.from({ length: 60 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed >> 4;
    });
    outcomes.push(run(new Choices(answers)));
  }
  return { outcomes, complete: false };
}
