import { printable } from "../../diagnostics/fill-template.js";
import { listNames, suggest } from "../../diagnostics/suggest.js";
import type { Text } from "../../diagnostics/text.js";
import { withHint } from "./commander-errors.js";

/** What is wrong with the value of an option. */

export function notAChoice(option: string, value: string, choices: readonly string[]): Text {
  const shown = printable(value);
  return withHint(
    { id: `\`${shown}\` bukan pilihan untuk \`${option}\``, en: `\`${shown}\` is not a choice for \`${option}\`` },
    suggest(value, choices),
  );
}

export function notAnInstant(option: string, value: string): Text {
  const shown = printable(value);
  return {
    id: `\`${shown}\` bukan waktu untuk \`${option}\`; tulis lengkap dengan selisih waktunya, misalnya \`2017-08-10T10:46:00+07:00\``,
    en: `\`${shown}\` is not an instant for \`${option}\`; write it in full with its offset, such as \`2017-08-10T10:46:00+07:00\``,
  };
}

export function missingOption(option: string): Text {
  return { id: `\`${option}\` wajib ada`, en: `\`${option}\` is required` };
}

export function notTogether(one: string, other: string): Text {
  return { id: `\`${one}\` tidak dapat dipakai bersama \`${other}\``, en: `\`${one}\` cannot be used together with \`${other}\`` };
}

export function badOut(value: string, formats: readonly string[]): Text {
  return {
    id: `\`${printable(value)}\` bukan tujuan laporan; tulis format, \`=\`, dan nama berkas, dengan format ${listNames(formats)}`,
    en: `\`${printable(value)}\` is no place for a report; write a format, \`=\` and a file name, the format being one of ${listNames(formats)}`,
  };
}
