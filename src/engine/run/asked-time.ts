/** When a standing duty is asked in this run, and since when it has been asked without a break. */
export interface AskedTime {
  readonly from: number;
  readonly until: number | null;
  /** Start of an unbroken row of versions that ask the same. */
  readonly since: number;
  /** Whether the next version goes on asking when this one ends. */
  readonly goesOn: boolean;
  /** The due instant that the version before gave to a gap that began at this instant. */
  readonly dueBefore: ((start: number) => number) | null;
}
