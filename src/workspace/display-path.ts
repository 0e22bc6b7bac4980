import { relative, sep } from "node:path";

/** A path as people would write it in `cwd`: relative below it and beside it, absolute elsewhere, always with `/`. */
export function displayPath(path: string, cwd: string): string {
  const near = relative(cwd, path);
  const shown = near === "" ? "." : near.startsWith(`..${sep}..${sep}`) ? path : near;
  return shown.split(sep).join("/");
}
