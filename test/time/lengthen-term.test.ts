import { describe, expect, it } from "vitest";
import { createClock } from "../../src/time/clock.js";
import type { CountedOn } from "../../src/time/extension.js";
import { lengthenTerm } from "../../src/time/lengthen-term.js";
import { parseTerm } from "../../src/time/parse-term.js";
import type { Term } from "../../src/time/term.js";
import { spec } from "./clocks.js";

const own = createClock(spec({ weekend: ["sat", "sun"] }));
const other = createClock(spec());

function termOf(words: string): Term {
  const parsed = parseTerm(words);
  return parsed.ok ? parsed.term : expect.fail(words);
}

function on(words: string, changes: Partial<CountedOn> = {}): CountedOn {
  return { clock: own, term: termOf(words), counting: "from-start", ...changes };
}

/** What it comes to, whatever words it keeps. */
const meaning = (term: Term | null) => term && { ...term, text: "" };

describe("a term by more of the same unit", () => {
  it.each([
    ["24 hours", "90 minutes", "1530 minutes"],
    ["5 days", "2 days", "7 days"],
    ["1 week", "3 days", "10 days"],
    ["1 month", "2 months", "3 months"],
    ["1 year", "3 years", "4 years"],
    ["3 working days", "2 working days", "5 working days"],
    ["same day", "1 day", "end of 1 day"],
    ["end of 3 days", "1 week", "end of 10 days"],
    ["end of 3 working days", "2 working days", "end of 5 working days"],
  ])("%s by %s is %s", (term, more, longer) => {
    expect(meaning(lengthenTerm(own, termOf(term), [on(more)]))).toEqual(meaning(termOf(longer)));
  });

  it("may be given several times", () => {
    expect(meaning(lengthenTerm(own, termOf("1 day"), [on("2 days"), on("1 week")]))).toEqual(meaning(termOf("10 days")));
  });

  it("is itself where there is no more of it", () => {
    expect(lengthenTerm(own, termOf("same day"), [])).toEqual(termOf("same day"));
  });
});

describe("a term by another unit is no single term", () => {
  it.each([
    ["24 hours", "1 day"],
    ["24 hours", "1 working day"],
    ["1 day", "24 hours"],
    ["1 month", "30 days"],
    ["30 days", "1 month"],
    ["1 year", "12 months"],
    ["1 day", "1 working day"],
    ["3 working days", "1 day"],
    ["3 working days", "24 hours"],
    ["3 working days", "1 month"],
    ["3 working days", "end of 1 working day"],
    ["same day", "24 hours"],
    ["same day", "1 month"],
    ["end of 3 days", "1 working day"],
    ["end of 3 days", "end of 1 day"],
    ["end of 3 working days", "1 day"],
    ["end of 3 working days", "24 hours"],
    ["at data.deadline", "1 day"],
    ["at data.deadline", "1 working day"],
    ["no fixed term", "24 hours"],
  ])("%s by %s", (term, more) => {
    expect(lengthenTerm(own, termOf(term), [on(more)])).toBeNull();
  });

  it("nor by the same unit on another clock, or counted from the next day", () => {
    expect(lengthenTerm(own, termOf("24 hours"), [on("24 hours", { clock: other })])).toBeNull();
    expect(lengthenTerm(own, termOf("5 days"), [on("2 days", { counting: "from-next-day" })])).toBeNull();
    expect(lengthenTerm(own, termOf("5 days"), [on("2 days"), on("2 days", { clock: other }), on("1 day")])).toBeNull();
  });
});
