/** A fenced block of a Markdown page: the words behind its fence, its text, and the line of its fence. */
export interface FencedBlock {
  readonly words: readonly string[];
  readonly text: string;
  readonly line: number;
}

/** The fenced blocks of a Markdown page, in order. */
export function fencedBlocks(page: string): FencedBlock[] {
  return [...page.matchAll(/^```(\w[^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    words: (match[1] ?? "").trim().split(" "),
    text: match[2] ?? "",
    line: page.slice(0, match.index).split("\n").length,
  }));
}
