import type { OptionSpec } from "./command-spec.js";
import { LANGUAGES } from "./language-choice.js";

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  {
    flags: "--lang <language>",
    about: {
      id: "bahasa keluaran; bila tidak disebut, mengikuti LC_ALL, LC_MESSAGES, atau LANG",
      en: "language of the output; by default that of LC_ALL, LC_MESSAGES or LANG",
    },
    choices: LANGUAGES,
  },
  { flags: "--no-color", about: { id: "tanpa warna", en: "no colour" } },
  { flags: "--quiet", about: { id: "hanya hasil yang diminta dan galat", en: "nothing but what was asked for, and errors" } },
  { flags: "--help", about: { id: "bantuan ini", en: "this help" } },
];
