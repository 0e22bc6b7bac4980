import type { Language, Text } from "../diagnostics/text.js";
import type { CommandSpec, OptionSpec } from "./command-spec.js";
import { COMMON_OPTIONS } from "./common-options.js";

const HEADINGS = {
  examples: { id: "Contoh", en: "Examples" },
  usage: { id: "Bentuk", en: "Usage" },
  options: { id: "Opsi", en: "Options" },
  common: { id: "Opsi umum", en: "Common options" },
  commands: { id: "Perintah", en: "Commands" },
  exits: { id: "Kode keluar", en: "Exit codes" },
} as const satisfies Readonly<Record<string, Text>>;

const EXITS: readonly (readonly [string, Text])[] = [
  ["0", { id: "diperiksa, tidak ada yang disebut --fail-on", en: "checked, nothing that --fail-on names" }],
  ["1", { id: "diperiksa dan ada; atau sebuah skenario gagal", en: "checked, and there is; or a scenario failed" }],
  ["2", { id: "cara pakai keliru, atau berkas yang disebut tidak ada", en: "wrong usage, or a named file that is not there" }],
  ["3", { id: "SOP, kalender, atau skenario tidak sah", en: "a policy, calendar or scenario is invalid" }],
  ["4", { id: "peristiwanya tidak sah", en: "the events are invalid" }],
  ["70", { id: "kesalahan di dalam patuh", en: "a bug in patuh" }],
];

const OVERVIEW: Text = {
  id: "patuh memeriksa peristiwa yang tercatat terhadap SOP: siapa diminta melakukan apa, sampai kapan, dan apakah itu terjadi.",
  en: "patuh checks recorded events against standard operating procedures: of whom what was asked, until when, and whether it happened.",
};

const MORE: Text = { id: "Selengkapnya: patuh PERINTAH --help", en: "More: patuh COMMAND --help" };

/** Help on one command: examples first, as those are what people copy. */
export function commandHelp(spec: CommandSpec, language: Language): string {
  const operands = spec.operands === null ? "" : ` ${spec.operands.usage}`;
  return page([
    [spec.summary[language]],
    [heading("examples", language), ...spec.examples.flatMap(({ line, about }) => [`  # ${about[language]}`, `  ${line}`])],
    [
      heading("usage", language),
      `  patuh ${spec.name}${operands} [--…]`,
      ...(spec.operands === null ? [] : [`  ${spec.operands.about[language]}`]),
    ],
    ...(spec.options.length === 0 ? [] : [[heading("options", language), ...optionRows(spec.options, language)]]),
    [heading("common", language), ...optionRows(COMMON_OPTIONS, language)],
    [heading("exits", language), ...rows(EXITS, language)],
  ]);
}

/** Help on the whole program. */
export function programHelp(specs: readonly CommandSpec[], language: Language): string {
  return page([
    [OVERVIEW[language]],
    [
      heading("examples", language),
      ...specs.flatMap(({ examples }) => examples.slice(0, 1).flatMap(({ line, about }) => [`  # ${about[language]}`, `  ${line}`])),
    ],
    [
      heading("commands", language),
      ...rows(
        specs.map(({ name, summary }) => [name, summary] as const),
        language,
      ),
    ],
    [heading("common", language), ...optionRows(COMMON_OPTIONS, language)],
    [MORE[language]],
  ]);
}

function page(sections: readonly (readonly string[])[]): string {
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading(name: keyof typeof HEADINGS, language: Language): string {
  return `${HEADINGS[name][language]}:`;
}

function optionRows(options: readonly OptionSpec[], language: Language): string[] {
  return rows(
    options.map(({ flags, about, choices }) => {
      const among = choices === undefined ? "" : ` (${choices.join(", ")})`;
      return [flags, { id: `${about.id}${among}`, en: `${about.en}${among}` }] as const;
    }),
    language,
  );
}

function rows(entries: readonly (readonly [string, Text])[], language: Language): string[] {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, about]) => `  ${name.padEnd(width)}  ${about[language]}`);
}
