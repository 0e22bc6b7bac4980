import fc from "fast-check";

/** So many values at once; a counterexample keeps the one that fails, and makes that smaller. */
export class Several<T> extends fc.Arbitrary<readonly T[]> {
  readonly #each: fc.Arbitrary<T>;
  readonly #count: number;

  constructor(each: fc.Arbitrary<T>, count: number) {
    super();
    this.#each = each;
    this.#count = count;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<readonly T[]> {
    return together(Array.from({ length: this.#count }, () => this.#each.generate(random, bias)));
  }

  canShrinkWithoutContext(_: unknown): _ is readonly T[] {
    return false;
  }

  shrink(values: readonly T[], context: unknown): fc.Stream<fc.Value<readonly T[]>> {
    if (!(context instanceof Contexts)) return fc.Stream.nil();
    if (values.length > 1) return fc.stream(values.map((value, index) => together([new fc.Value(value, context.of[index])])).values());
    return fc.stream(values.values()).flatMap((only) => this.#each.shrink(only, context.of[0]).map((smaller) => together([smaller])));
  }
}

/** From which each value of an array can be made smaller. */
class Contexts {
  readonly of: readonly unknown[];

  constructor(of: readonly unknown[]) {
    this.of = of;
  }
}

function together<T>(values: readonly fc.Value<T>[]): fc.Value<readonly T[]> {
  return new fc.Value(
    values.map(({ value }) => value),
    new Contexts(values.map(({ context }) => context)),
  );
}
