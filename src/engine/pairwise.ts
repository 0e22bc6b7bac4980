/** What two lists of one length come to, item by item; an item that has no counterpart stays as it is. */
export function pairwise<T>(left: readonly T[], right: readonly T[], unite: (mine: T, theirs: T) => T): readonly T[] {
  return left.map((mine, index) => {
    const theirs = right[index];
    return theirs === undefined ? mine : unite(mine, theirs);
  });
}
