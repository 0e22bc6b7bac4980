import type { Language, Text } from "./text.js";

/** A value for a `{name}`: the person's own word, or a phrase that exists in both languages. */
export type Filling = string | number | Text;

const LONGEST_FILLING = 200;

/** Puts values in place of the `{name}`s of a template; long values are cut, control characters become visible. */
export function fillTemplate(template: string, fillings: Readonly<Record<string, Filling>>, language: Language): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const filling = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
    if (filling === undefined) return whole;
    return printable(typeof filling === "object" ? filling[language] : String(filling));
  });
}

/** A value may come from a hostile file: one line, of bounded length, without characters that steer a terminal. */
export function printable(text: string, longest: number = LONGEST_FILLING): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    if (character === "\n") return "↵";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
