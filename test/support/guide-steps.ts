import { type FencedBlock, fencedBlocks } from "./fenced-blocks.js";

/** What a block of a guide asks its reader to do. */
export type GuideStep =
  /** Write the file; `add`: at the end of what it holds already. */
  | { readonly kind: "write" | "add"; readonly path: string; readonly block: FencedBlock }
  /** Put some lines of the file otherwise, as a diff shows, until the next commands have run. */
  | { readonly kind: "try"; readonly path: string; readonly block: FencedBlock }
  /** Run the commands behind `$`; what stands below each is its output. The last of them exits with `exit`. */
  | { readonly kind: "run"; readonly exit: number; readonly block: FencedBlock }
  /** Part of a JSON file that must be there: everything shown is in it. */
  | { readonly kind: "part"; readonly path: string; readonly block: FencedBlock };

/**
 * The blocks of a guide as steps, by what is written behind their fence: `file=PATH`, `add=PATH`, `diff try=PATH`,
 * `console`, `console exit=3`, `json part=PATH`. Throws for any other: a block that nothing runs can say anything.
 */
export function guideSteps(page: string): GuideStep[] {
  const blocks = fencedBlocks(page);
  const fences = page.split("\n").filter((line) => line.trimStart().startsWith("```")).length;
  if (fences !== 2 * blocks.length) throw new Error(`${fences} fences, but ${blocks.length} blocks: one has no word or is indented`);
  return blocks.map(toStep);
}

function toStep(block: FencedBlock): GuideStep {
  const [language = "", setting = "", ...rest] = block.words;
  const [key = "", ...value] = setting.split("=");
  const path = value.join("=");
  if (rest.length === 0 && language === "console" && (setting === "" || key === "exit")) {
    return { kind: "run", exit: setting === "" ? 0 : Number(path), block };
  }
  if (rest.length === 0 && path !== "") {
    if (key === "file") return { kind: "write", path, block };
    if (key === "add") return { kind: "add", path, block };
    if (key === "try" && language === "diff") return { kind: "try", path, block };
    if (key === "part" && language === "json") return { kind: "part", path, block };
  }
  throw new Error(`line ${block.line}: nothing says what to do with a block \`${block.words.join(" ")}\``);
}
