/** The number that `count` ASCII digits at `at` write; -1 where one of them is something else or missing. */
export function readDigits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    // NaN, past the end of the text, fails here too.
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
