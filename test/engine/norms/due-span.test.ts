import { expect, it } from "vitest";
import { dueSpan } from "../../../src/engine/norms/due-span.js";
import { createClock } from "../../../src/time/clock.js";
import { parseTerm } from "../../../src/time/parse-term.js";

const clock = createClock({
  timezone: "Asia/Jakarta",
  calendar: null,
  weekend: ["sat", "sun"],
  collectiveLeave: "open",
  hours: [],
});

it.each(["24 hours", "3 days", "1 working day", "end of 1 working day", "same day"])(
  "what may begin at any later time has no last due instant: %s",
  (text) => {
    const parsed = parseTerm(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed));
    const period = { term: parsed.term, clock: "office", counting: "from-start", ifClosed: "stay", basis: null, source: null } as const;
    const from = Date.parse("2024-03-05T09:00:00+07:00");
    const start = { earliest: from, latest: Number.POSITIVE_INFINITY };
    const exact = dueSpan({ period, clock }, { earliest: from, latest: from }, null, start, []);
    const { due, causes } = dueSpan({ period, clock }, start, null, start, []);
    expect(due).toEqual({ earliest: exact.due.earliest, latest: Number.POSITIVE_INFINITY });
    expect(causes).toEqual([]);
  },
);
