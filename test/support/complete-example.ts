/** A line of block YAML with what stands below it, indented further. */
interface Entry {
  /** The key of the line; `null` where it has none. */
  readonly key: string | null;
  readonly line: string;
  readonly below: readonly string[];
}

/**
 * An example of part of a file, put into a whole file: a key that the file has is said anew, a key that it lacks is added.
 * Works on the text, line by line, so that nothing an example does wrong is lost or mended.
 */
export function completeExample(frame: string, example: string): string {
  return `${merge(linesOf(frame), linesOf(example)).join("\n")}\n`;
}

function linesOf(text: string): string[] {
  return text.replace(/\n+$/, "").split("\n");
}

function merge(frame: readonly string[], example: readonly string[]): readonly string[] {
  const merged = entries(frame);
  for (const said of entries(example)) {
    const at = said.key === null ? -1 : merged.findIndex(({ key }) => key === said.key);
    const before = merged[at];
    if (before === undefined) merged.push(said);
    else merged[at] = goesOn(said) && goesOn(before) ? { ...before, below: merge(before.below, said.below) } : said;
  }
  return merged.flatMap(({ line, below }) => [line, ...below]);
}

/** Whether keys stand below it, so that the example may say only some of them. */
function goesOn({ line, below }: Entry): boolean {
  return /:$/.test(line) && below.some((inner) => !/^\s*(-|#|$)/.test(inner));
}

function entries(lines: readonly string[]): Entry[] {
  const margin = Math.min(...lines.filter((line) => line.trim() !== "").map(indent));
  const found: { key: string | null; line: string; below: string[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && (line.trim() === "" || indent(line) > margin)) last.below.push(line);
    else found.push({ key: /^\s*("[^"]+"|[^\s:#?-][^\s:]*):(\s|$)/.exec(line)?.[1] ?? null, line, below: [] });
  }
  return found;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

/** A line that ends with `# ×300` stands there 300 times, each with its number for `{n}`; `x…×300` is 300 times that letter. */
export function writtenOut(text: string): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const times = /^(.*?) +# ×(\d+)$/.exec(line);
      if (times === null) return [line];
      return Array.from({ length: Number(times[2]) }, (_, index) => (times[1] ?? "").replaceAll("{n}", String(index + 1)));
    })
    .join("\n")
    .replace(/(.)…×(\d+)/gu, (_, letter: string, count: string) => letter.repeat(Number(count)));
}
