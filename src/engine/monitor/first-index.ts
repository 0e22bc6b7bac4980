/** Where in a list, in which whatever fits comes after whatever does not, the first stands that fits; its length where none does. */
export function firstIndex<T>(list: readonly T[], fits: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && !fits(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
