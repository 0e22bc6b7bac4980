/** A recorded run of the program: what was typed, and everything that came of it. */
export interface Transcript {
  /** Folder of `test/scenarios/fixtures`, copied for the run. */
  readonly folder: string;
  /** File of that folder that stands on standard input. */
  readonly stdin: string | null;
  readonly env: ReadonlyMap<string, string>;
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that the run must have written, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly exit: number;
  /** The comment and settings that stand before the command, as written. */
  readonly head: string;
}

/**
 * Reads a transcript: lines `folder:`, `stdin:`, `env:` and comments, then `$ patuh ...` and its standard output, then the
 * sections `--- stderr`, `--- file NAME` and `--- exit CODE`. Sections that are empty are left out.
 */
export function parseTranscript(text: string): Transcript {
  const start = text.startsWith("$ ") ? 0 : text.indexOf("\n$ ") + 1;
  const head = text.slice(0, start);
  const settings = head.split("\n").flatMap((line) => {
    const match = /^(folder|stdin|env): (.+)$/.exec(line);
    return match === null ? [] : [[match[1] ?? "", match[2] ?? ""] as const];
  });
  const setting = (name: string): string | undefined => settings.find(([known]) => known === name)?.[1];
  const [commandLine = "", ...rest] = text.slice(start).split("\n");
  const sections = new Map<string, string>();
  let section = "stdout";
  for (const line of rest.slice(0, rest.at(-1) === "" ? -1 : undefined)) {
    const next = /^--- (stderr|file .+|exit \d+)$/.exec(line)?.[1];
    if (next === undefined) sections.set(section, `${sections.get(section) ?? ""}${line}\n`);
    else section = next;
    if (next?.startsWith("exit ")) sections.set("exit", next.slice(5));
  }
  const exit = Number(sections.get("exit"));
  if (!commandLine.startsWith("$ patuh") || !Number.isInteger(exit)) throw new Error("a transcript needs a command and an exit code");
  return {
    folder: setting("folder") ?? "empty",
    stdin: setting("stdin") ?? null,
    env: new Map(
      settings.filter(([name]) => name === "env").map(([, value]) => [value.split("=")[0] ?? "", value.split("=").slice(1).join("=")]),
    ),
    command: commandLine.slice("$ ".length),
    stdout: sections.get("stdout") ?? "",
    stderr: sections.get("stderr") ?? "",
    files: new Map([...sections].flatMap(([name, content]) => (name.startsWith("file ") ? [[name.slice(5), content] as const] : []))),
    exit,
    head,
  };
}

/** The reverse of `parseTranscript`. */
export function writeTranscript({ head, command, stdout, stderr, files, exit }: Transcript): string {
  const written = [...files].map(([name, content]) => `--- file ${name}\n${content}`).join("");
  return `${head}$ ${command}\n${stdout}${stderr === "" ? "" : `--- stderr\n${stderr}`}${written}--- exit ${exit}\n`;
}
