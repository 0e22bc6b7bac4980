import { describe, expect, it } from "vitest";
import { durationWords } from "../../../src/report/formats/text/duration-words.js";

describe("durationWords", () => {
  it.each([
    ["PT2H", "2 jam", "2 hours"],
    ["PT1H5M", "1 jam 5 menit", "1 hour 5 minutes"],
    ["PT72H", "72 jam", "72 hours"],
    ["PT73H0.001S", "3 hari 1 jam 0,001 detik", "3 days 1 hour 0.001 seconds"],
    ["PT24000H", "1.000 hari", "1,000 days"],
    ["PT0S", "0 detik", "0 seconds"],
    ["a while", "a while", "a while"],
  ])("tells %s", (duration, indonesian, english) => {
    expect(durationWords(duration, "id")).toBe(indonesian);
    expect(durationWords(duration, "en")).toBe(english);
  });
});
