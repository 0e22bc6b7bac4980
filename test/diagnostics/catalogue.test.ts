import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.js";
import type { CodeEntry } from "../../src/diagnostics/codes/code-entry.js";

const entries: readonly (readonly [string, CodeEntry])[] = Object.entries(catalogue);
const placeholders = (text: string) => [...text.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]).sort();

describe("catalogue", () => {
  it.each(entries)("%s says the same in both languages, as one lower-case sentence", (code, { message, help }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of help === undefined ? [message] : [message, help]) {
      expect(placeholders(text.id)).toEqual(placeholders(text.en));
      for (const sentence of [text.id, text.en]) {
        expect(sentence).not.toMatch(/[.!]$/);
        expect(sentence).not.toMatch(/^[A-Z](?!AML)/);
        // Words of the code, not of the people who read it.
        expect(sentence).not.toMatch(/schema|keyword|node|null|undefined|regex|additionalProp|instancePath/i);
      }
    }
  });

  it("puts the person's own words in backticks", () => {
    const own = /\{(key|name|value|clause|event|fact|term|clock|type|policy|version|other)\}/g;
    const phrases = new Set(["unlike-types"]);
    for (const [code, { message }] of entries) {
      if (phrases.has(code)) continue;
      for (const match of message.en.matchAll(own))
        expect(message.en.slice(match.index - 1, match.index + match[0].length + 1)).toBe(`\`${match[0]}\``);
    }
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(catalogue)).toBe(true);
  });
});
