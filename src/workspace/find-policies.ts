import { stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { nearest } from "../diagnostics/suggest.js";
import { displayPath } from "./display-path.js";
import { foldersIn, yamlFilesIn } from "./list-yaml.js";
import { SHIPPED_POLICIES } from "./shipped-policies.js";
import { type Found, found, refused } from "./usage-problem.js";

/** Folders of `policies/` that hold no pack. */
const NOT_PACKS: ReadonlySet<string> = new Set(["calendars", "vocabularies"]);

/** A pack's name with or without a version: `id-sop`, `id-sop@1.0.0`. */
const PACK_NAME = /^([\p{L}\p{N}][\p{L}\p{N}._-]*)(?:@([0-9A-Za-z.+-]+))?$/u;

/**
 * The files of the named policies, as absolute paths in the order of the names, each once. A name is a pack folder, a
 * folder of packs, a version file, or `id@version` (`id` for all versions) of a pack in the `policies/` of `cwd`, else of
 * one that is shipped. No name stands for all of the `policies/` of `cwd`.
 */
export async function findPolicies(names: readonly string[], cwd: string): Promise<Found<readonly string[]>> {
  const own = join(cwd, "policies");
  if (names.length === 0) {
    const all = await packFiles(own);
    return all.length === 0 ? refused({ kind: "no-policies", folder: displayPath(own, cwd) }) : found(all);
  }
  const files = new Set<string>();
  for (const name of names) {
    const one = await findNamed(name, cwd, own);
    if (!one.ok) return one;
    for (const file of one.value) files.add(file);
  }
  return found([...files]);
}

async function findNamed(name: string, cwd: string, own: string): Promise<Found<readonly string[]>> {
  const path = resolve(cwd, name);
  const kind = await kindOf(path);
  if (kind === "file") return found([path]);
  if (kind === "folder") {
    const direct = await yamlFilesIn(path);
    const files = direct.length > 0 ? direct : await packFiles(path);
    return files.length > 0 ? found(files) : refused({ kind: "nothing-found", what: "policies", path: name });
  }
  const match = PACK_NAME.exec(name);
  const pack = match?.[1];
  // What looks like a path was meant as one.
  if (pack === undefined || /\.ya?ml$/.test(name)) return refused({ kind: "file-not-found", path: name });
  for (const folder of [own, SHIPPED_POLICIES]) {
    const versions = await yamlFilesIn(join(folder, pack));
    if (versions.length > 0) return pickVersion(pack, match?.[2], versions);
  }
  const known = [...(await packsIn(own)), ...(await packsIn(SHIPPED_POLICIES))];
  return refused({ kind: "policy-not-found", name: pack, nearest: nearest(pack, known) });
}

function pickVersion(pack: string, version: string | undefined, files: readonly string[]): Found<readonly string[]> {
  if (version === undefined) return found(files);
  const picked = files.filter((file) => versionOf(file) === version);
  return picked.length > 0 ? found(picked) : refused({ kind: "version-not-found", pack, version, known: files.map(versionOf) });
}

/** A version's file is named by the version. */
function versionOf(file: string): string {
  return basename(file, extname(file));
}

/** The version files of every pack in a `policies/` folder. */
async function packFiles(policies: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const pack of await packsIn(policies)) files.push(...(await yamlFilesIn(join(policies, pack))));
  return files;
}

async function packsIn(policies: string): Promise<readonly string[]> {
  return (await foldersIn(policies)).filter((name) => !NOT_PACKS.has(name));
}

/** What stands at a path; `null` for nothing. */
export async function kindOf(path: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}
