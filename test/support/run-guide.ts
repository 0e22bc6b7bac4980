import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { guideSteps } from "./guide-steps.js";
import { type Run, runPatuh, splitCommand } from "./run-patuh.js";

export interface GuideRun {
  /** The page with the output that came instead of the one that it shows. */
  readonly page: string;
  /** What the page says that did not come true, apart from outputs. */
  readonly faults: readonly string[];
}

export interface Place {
  /** The folder of the reader, empty at first. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Does what a guide says, block by block. */
export function runGuide(page: string, place: Place): GuideRun {
  const faults: string[] = [];
  const shown: string[] = [];
  let rest = page;
  const tried: (() => void)[] = [];
  for (const step of guideSteps(page)) {
    const { text, line, words } = step.block;
    let now = text;
    if (step.kind === "run") {
      const { output, exit } = runCommands(text, place);
      now = output;
      if (exit !== step.exit) faults.push(`line ${line}: exit code ${exit}, not ${step.exit}`);
      for (const undo of tried.splice(0).reverse()) undo();
    } else {
      const path = join(place.cwd, step.path);
      if (step.kind === "write") writeInto(path, text);
      else if (step.kind === "add") appendFileSync(path, text);
      else if (step.kind === "try") tried.push(tryChange(path, text, (fault) => faults.push(`line ${line}: ${fault}`)));
      else faults.push(...missing(JSON.parse(text), JSON.parse(readFileSync(path, "utf8")), `line ${line}`));
    }
    const fence = `\`\`\`${words.join(" ")}\n`;
    const at = rest.indexOf(`${fence}${text}`) + fence.length;
    shown.push(rest.slice(0, at), now);
    rest = rest.slice(at + text.length);
  }
  return { page: shown.join("") + rest, faults };
}

function writeInto(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Runs each line behind `$` and shows it with what came of it. */
function runCommands(text: string, place: Place): { readonly output: string; readonly exit: number } {
  let output = "";
  let exit = 0;
  for (const line of text.split("\n").filter((each) => each.startsWith("$ "))) {
    const run = runCommand(line.slice(2), place, exit);
    output += `${line}\n${run.stdout}${run.stderr}`;
    exit = line === "$ echo $?" ? exit : run.exit;
  }
  return { output, exit };
}

function runCommand(line: string, { cwd, env }: Place, before: number): Run {
  if (line === "echo $?") return { stdout: `${before}\n`, stderr: "", exit: 0 };
  const [program = "", ...args] = splitCommand(line);
  if (program === "patuh") return runPatuh(args, { cwd, env });
  if (program !== "node") throw new Error(`a guide runs patuh or node, not ${program}`);
  const run = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8", timeout: 60_000 });
  return { stdout: run.stdout, stderr: run.stderr, exit: run.status ?? -1 };
}

/** Puts the lines with `+` in the place of those with `-`; says how to undo it. */
function tryChange(path: string, diff: string, fault: (text: string) => void): () => void {
  const whole = readFileSync(path, "utf8");
  const lines = diff.split("\n").filter((line) => line !== "");
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(sign) || line.startsWith(" "))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const parts = whole.split(side("-"));
  if (parts.length !== 2) fault(`the lines to change occur ${parts.length - 1} times in the file`);
  writeFileSync(path, parts.join(side("+")));
  return () => writeFileSync(path, whole);
}

/** Where what is shown is not in what is there; lists must be equal in length. */
function missing(shown: unknown, there: unknown, where: string): string[] {
  if (typeof shown !== "object" || shown === null || typeof there !== "object" || there === null) {
    return Object.is(shown, there) ? [] : [`${where}: ${JSON.stringify(shown)} is shown, ${JSON.stringify(there)} is there`];
  }
  const short = Array.isArray(shown) && Array.isArray(there) && shown.length !== there.length ? [`${where}: another number of items`] : [];
  const inner = new Map<string, unknown>(Object.entries(there));
  return [...short, ...Object.entries(shown).flatMap(([key, value]) => missing(value, inner.get(key), `${where} ${key}`))];
}
