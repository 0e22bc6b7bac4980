/** Stands in a page where output was left out. */
const LEFT_OUT = "…";

/** The first piece of an excerpt that the output does not hold in its place; `null` where it holds them all in order. */
export function missingPiece(excerpt: string, output: string): string | null {
  let from = 0;
  const pieces = excerpt.split(`\n${LEFT_OUT}\n`).map((piece) => piece.replace(new RegExp(`\\n?${LEFT_OUT}\\n?$`), ""));
  for (const [index, piece] of pieces.entries()) {
    const at = output.indexOf(piece, from);
    // What is not left out at the start must stand at the start.
    if (at === -1 || (index === 0 && at !== 0)) return piece;
    from = at + piece.length;
  }
  return excerpt.trimEnd().endsWith(LEFT_OUT) || output.slice(from).trim() === "" ? null : output.slice(from);
}
