/** What a terminal shows nothing for: the codes that switch colours. */
const COLOUR_CODES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** Wide enough for most sentences, narrow enough to print; fixed, so that the same report is the same text everywhere. */
const WIDTH = 110;

/** Breaks a line at its spaces; what follows the first stands `indent` columns in. Words are never broken. */
export function wrap(line: string, indent: number): string {
  const [first = "", ...words] = line.split(" ");
  const lines = [first];
  let width = visible(first);
  for (const word of words) {
    const length = visible(word);
    if (width + 1 + length > WIDTH && width > indent) {
      lines.push(" ".repeat(indent) + word);
      width = indent + length;
    } else {
      lines.push(`${lines.pop() ?? ""} ${word}`);
      width += 1 + length;
    }
  }
  return lines.join("\n");
}

function visible(word: string): number {
  return word.replace(COLOUR_CODES, "").length;
}
