import { readEvents } from "../../src/events/read-events.js";
import { type LoadOptions, loadTexts } from "../../src/language/load.js";
import { dataCheck } from "../../src/workspace/data-check.js";
import { siftEvents } from "../../src/workspace/sift-events.js";
import { completeExample, writtenOut } from "./complete-example.js";
import type { FencedBlock } from "./fenced-blocks.js";

/** Whole files that examples are part of, by kind. */
export type Frames = ReadonlyMap<string, string>;

/**
 * The codes of everything that is found wrong with an example, each once. The words behind a fence say what its text is:
 * `yaml policy` (`calendar`, `scenario`): part of that file of the frame, `yaml policy=1.0.0.yaml` in a file of that name;
 * `yaml file=NAME` a whole file; `json events` lines of a log, `json events latin1` saved in another encoding than UTF-8.
 */
export async function codesOfExample(blocks: readonly FencedBlock[], frames: Frames, options: LoadOptions = {}): Promise<string[]> {
  const logs = blocks.filter(({ words }) => words[0] === "json");
  const found = [
    ...codesOfFiles(
      blocks.filter(({ words }) => words[0] === "yaml"),
      frames,
      options,
    ),
  ];
  for (const log of logs) found.push(...(await codesOfLog(log, frames)));
  if (blocks.length === 0 || blocks.some(({ words }) => words[0] !== "yaml" && words[0] !== "json")) throw new Error("no example");
  return [...new Set(found)].sort();
}

function codesOfFiles(blocks: readonly FencedBlock[], frames: Frames, options: LoadOptions): string[] {
  if (blocks.length === 0) return [];
  const named = blocks.map(({ words: [, word = ""], text }) => {
    const [kind = "", path = `${kind}.yaml`] = word.split("=");
    const frame = frames.get(kind);
    if (frame === undefined && kind !== "file") throw new Error(`there is no frame for \`${word}\``);
    return { kind, path, text: writtenOut(frame === undefined ? text : completeExample(frame, text)) };
  });
  const shown = new Set(named.flatMap(({ kind, path }) => [`${kind}.yaml`, path]));
  const rest = ["policy", "calendar", ...(options.lint === true ? ["scenario"] : [])]
    .map((kind) => ({ path: `${kind}.yaml`, text: frames.get(kind) ?? "" }))
    .filter(({ path }) => !shown.has(path));
  return loadTexts([...rest, ...named], options).diagnostics.map(({ code }) => code);
}

async function codesOfLog({ words, text }: FencedBlock, frames: Frames): Promise<string[]> {
  const chunk = Buffer.from(writtenOut(text), words[2] === "latin1" ? "latin1" : "utf8");
  const { events, rejected } = await readEvents([chunk], { file: "log.ndjson" });
  const { policies } = loadTexts([{ path: "policy.yaml", text: frames.get("policy") ?? "" }]);
  const sifted = siftEvents(events, dataCheck(policies));
  return [...rejected, ...sifted.rejected].flatMap(({ problems }) => problems.map(({ code }) => code));
}
