import type { Language } from "../diagnostics/text.js";

/** The languages that `--lang` takes. */
export const LANGUAGES = ["id", "en"] as const satisfies readonly Language[];

/** `--lang` where the arguments have a valid one, else what the locale says. Read before the arguments are, to tell what is wrong with them. */
export function chooseLanguage(args: readonly string[], env: { readonly [name: string]: string | undefined }): Language {
  for (const [index, arg] of args.entries()) {
    if (arg === "--") break;
    const value = arg === "--lang" ? args[index + 1] : arg.startsWith("--lang=") ? arg.slice("--lang=".length) : undefined;
    const language = LANGUAGES.find((known) => known === value);
    if (language !== undefined) return language;
  }
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "") ?? "";
  return /^id(?![a-z])/i.test(locale) ? "id" : "en";
}
