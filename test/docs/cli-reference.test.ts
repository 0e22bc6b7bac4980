import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { COMMON_OPTIONS } from "../../src/cli/common-options.js";
import { EXIT } from "../../src/cli/exit-code.js";

const page = readFileSync(new URL("../../docs/reference/cli.md", import.meta.url), "utf8");

/** The options named in the first column of a section's tables. */
function documented(section: string): string[] {
  const text = page.split(/^## /m).find((part) => part.startsWith(section)) ?? "";
  return [...text.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, flag]) => flag ?? "").sort();
}

const flagsOf = (options: readonly { readonly flags: string }[]): string[] => options.map(({ flags }) => flags.split(" ")[0] ?? "").sort();

describe("the command line's reference", () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))("has every option of %s and no other", (name, { options }) => {
    expect(documented(`\`patuh ${name}`)).toEqual(flagsOf(options));
  });

  it("has the common options and every exit code", () => {
    expect(documented("For every command")).toEqual(flagsOf(COMMON_OPTIONS));
    const codes = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(EXIT));
  });
});
