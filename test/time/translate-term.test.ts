import { describe, expect, it } from "vitest";
import { parseTerm } from "../../src/time/parse-term.js";
import { NUMBER, termForms } from "../../src/time/term-forms.js";
import { translateTerm } from "../../src/time/translate-term.js";

describe("translateTerm", () => {
  it.each([
    ["5 working days", "5 hari kerja", "5 working days"],
    ["1 hari kerja", "1 hari kerja", "1 working day"],
    ["2 x 24 hours", "2 x 24 jam", "2 x 24 hours"],
    ["1 x 24 jam", "1 x 24 jam", "1 x 24 hours"],
    ["same day", "hari yang sama", "same day"],
    ["akhir 3 hari kerja", "akhir 3 hari kerja", "end of 3 working days"],
    ["end of 1 day", "akhir 1 hari", "end of 1 day"],
    ["at data.deadline", "pada data.deadline", "at data.deadline"],
    ["no fixed term", "tanpa batas waktu tetap", "no fixed term"],
    [" at  data.deadline", " at  data.deadline", " at  data.deadline"],
    [" at data.deadline ", "pada data.deadline", "at data.deadline"],
    [" 3  days ", "3 hari", "3 days"],
    ["1 week", "1 minggu", "1 week"],
    ["1 x 1 hours", "1 x 1 jam", "1 x 1 hours"],
    ["whatever it says", "whatever it says", "whatever it says"],
    ["look at data.deadline", "look at data.deadline", "look at data.deadline"],
    ["at data.deadline\nor so", "at data.deadline\nor so", "at data.deadline\nor so"],
    ["about 3 days", "about 3 days", "about 3 days"],
    ["1234567890123 days", "1234567890123 days", "1234567890123 days"],
  ])("%s", (text, id, en) => {
    expect([translateTerm(text, "id"), translateTerm(text, "en")]).toEqual([id, en]);
  });

  it("keeps the meaning of every form, and says it alike from either language", () => {
    for (const form of termForms.keys()) {
      const text = form.replaceAll(NUMBER, "3");
      const translated = (["id", "en"] as const).map((language) => translateTerm(text, language));
      for (const words of translated) {
        const read = parseTerm(words);
        const meant = parseTerm(text);
        expect([words, read.ok && { ...read.term, text: "" }]).toEqual([words, meant.ok && { ...meant.term, text: "" }]);
      }
      expect(translated.map((words) => translateTerm(words, "id"))).toEqual([translated[0], translated[0]]);
      expect(translated.map((words) => translateTerm(words, "en"))).toEqual([translated[1], translated[1]]);
    }
  });
});
