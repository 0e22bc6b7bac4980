import { describe, expect, it } from "vitest";
import { instantWords, spanWords } from "../../../src/report/formats/text/instant-words.js";

describe("instantWords", () => {
  it.each([
    ["2017-08-10T10:46:00+07:00", "Asia/Jakarta", "Kam 10 Agu 2017 10:46 WIB", "Thu 10 Aug 2017 10:46 WIB"],
    ["2017-08-10T23:59:59.999+07:00", "Asia/Jakarta", "Kam 10 Agu 2017 23:59:59.999 WIB", "Thu 10 Aug 2017 23:59:59.999 WIB"],
    ["2017-08-13T00:00:00+09:00", "Asia/Jayapura", "Min 13 Agu 2017 00:00 WIT", "Sun 13 Aug 2017 00:00 WIT"],
    ["2026-03-29T03:00:00+02:00", "Europe/Berlin", "Min 29 Mar 2026 03:00 UTC+02:00", "Sun 29 Mar 2026 03:00 UTC+02:00"],
    ["1960-01-01T00:00:00+07:30", "Asia/Jakarta", "Jum 1 Jan 1960 00:00 UTC+07:30", "Fri 1 Jan 1960 00:00 UTC+07:30"],
    ["2026-05-01T00:00:00+00:00", "UTC", "Jum 1 Mei 2026 00:00 UTC", "Fri 1 May 2026 00:00 UTC"],
  ])("tells %s in %s", (instant, zone, indonesian, english) => {
    expect(instantWords(instant, zone, "id")).toBe(indonesian);
    expect(instantWords(instant, zone, "en")).toBe(english);
  });

  it("gives back what is no instant", () => {
    expect(instantWords("soon", "UTC", "en")).toBe("soon");
  });
});

describe("spanWords", () => {
  it("says the date once where both ends share it, and the zone once where they share that", () => {
    expect(spanWords("2017-08-10T10:46:00+07:00", "2017-08-10T12:00:00+07:00", "Asia/Jakarta", "en")).toBe(
      "Thu 10 Aug 2017 10:46 – 12:00 WIB",
    );
    expect(spanWords("2017-08-10T10:46:00+07:00", "2017-08-11T12:00:00+07:00", "Asia/Jakarta", "en")).toBe(
      "Thu 10 Aug 2017 10:46 – Fri 11 Aug 2017 12:00 WIB",
    );
    expect(spanWords("2026-03-29T01:00:00+01:00", "2026-03-29T03:00:00+02:00", "Europe/Berlin", "en")).toBe(
      "Sun 29 Mar 2026 01:00 UTC+01:00 – Sun 29 Mar 2026 03:00 UTC+02:00",
    );
  });
});
