import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "./read-text-file.js";

/** Policies lie two folders deep (`policies/pack/scenarios`); whoever points higher gets a little room. */
const DEEPEST = 6;

const YAML = /\.ya?ml$/;

/** The YAML files right in a folder, sorted by name; none where there is no such folder. */
export async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  return (await entriesOf(folder)).filter(({ directory, name }) => !directory && YAML.test(name)).map(({ name }) => join(folder, name));
}

/** The YAML files in a folder and the folders within, sorted by path. Hidden folders and `node_modules` are left out. */
export async function yamlFilesBelow(folder: string, depth = 0): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { name, directory } of await entriesOf(folder)) {
    const path = join(folder, name);
    if (!directory && YAML.test(name)) files.push(path);
    if (directory && depth < DEEPEST && name !== "node_modules") files.push(...(await yamlFilesBelow(path, depth + 1)));
  }
  return files;
}

/** The folders right in a folder, by name. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  return (await entriesOf(folder)).filter(({ directory }) => directory).map(({ name }) => name);
}

async function entriesOf(folder: string): Promise<{ name: string; directory: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith("."))
      .map((entry) => ({ name: entry.name, directory: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}
