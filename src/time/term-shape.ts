import { NUMBER } from "./term-forms.js";

/** A text taken apart: its form of words, with `#` for every whole number, and the numbers in their order. */
export interface TermShape {
  readonly form: string;
  readonly numbers: readonly number[];
}

/** More digits than any allowed amount has, few enough to stay an exact number. */
const MOST_DIGITS = 12;
const ZERO = 48;
const NINE = 57;

/**
 * Lower case, one space between words, numbers apart from letters (`2x24jam` is `# x # jam`). `null` where a number has
 * too many digits. Takes time in proportion to the length of the text.
 */
export function termShape(text: string): TermShape | null {
  const words: string[] = [];
  const numbers: number[] = [];
  for (const piece of text.toLowerCase().replaceAll("×", " x ").split(/\s/)) {
    let at = 0;
    while (at < piece.length) {
      let end = at + 1;
      const numeric = isDigit(piece, at);
      while (end < piece.length && isDigit(piece, end) === numeric) end += 1;
      const word = piece.slice(at, end);
      if (numeric) {
        if (word.length > MOST_DIGITS) return null;
        numbers.push(Number(word));
      }
      words.push(numeric ? NUMBER : word);
      at = end;
    }
  }
  return { form: words.join(" "), numbers };
}

/** The words of a form with numbers in place of its `#`; `null` where there are not as many. */
export function fillTermForm(form: string, numbers: readonly number[]): string | null {
  const words = form.split(" ");
  if (words.filter((word) => word === NUMBER).length !== numbers.length) return null;
  let used = 0;
  const filled = words.map((word) => {
    if (word !== NUMBER) return word;
    const number = numbers[used];
    used += 1;
    return String(number);
  });
  return filled.join(" ");
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}
