import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quarantineLine } from "../../src/events/quarantine-line.js";
import { readEvents } from "../../src/events/read-events.js";

async function quarantined(line: string | Uint8Array): Promise<{ text: string; parsed: unknown }> {
  const { rejected } = await readEvents([line], { file: "catatan/log.ndjson", limits: { lineBytes: 100_000, documentBytes: 100_000 } });
  const text = rejected.map(quarantineLine).join("\n");
  return { text, parsed: JSON.parse(text) };
}

describe("quarantineLine", () => {
  it("says where, why in both languages, and what", async () => {
    expect((await quarantined('\n{"id":1,')).text).toBe(
      `{"file":"catatan/log.ndjson","line":2,"column":9,"reasons":[{"code":"unfinished-json","pointer":"","id":"teksnya terputus sebelum JSON selesai; periksa apakah berkasnya terpotong, atau apakah satu peristiwa terbagi ke beberapa baris","en":"the text breaks off before the JSON is complete; see whether the file was cut short, or whether one event was spread over several lines"}],"raw":"{\\"id\\":1,"}`,
    );
  });

  it("gives every reason", async () => {
    expect((await quarantined('{"specversion":"1.0","id":"x"}')).parsed).toMatchObject({
      reasons: [
        { code: "missing-attribute", pointer: "", id: "atribut `source` belum ada", en: "the attribute `source` is missing" },
        { code: "missing-attribute" },
        { code: "missing-attribute" },
      ],
    });
  });

  it("marks what is not all of the line", async () => {
    expect((await quarantined(Uint8Array.of(0x61, 0xff))).parsed).toMatchObject({ raw: "a\ufffd", base64: "Yf8=" });
    const long = await quarantined("x".repeat(100_001));
    expect(long.parsed).toMatchObject({ raw: "x".repeat(64 * 1024), truncated: true });
    expect((await quarantined("x")).text).not.toMatch(/truncated|base64/);
  });

  it("is one line from which the rejected text comes back whole", async () => {
    const oneLine = fc
      .string({ unit: "binary", minLength: 1 })
      .filter((text) => !/[\n\r\ufeff]/.test(text) && text.trim() !== "" && !text.trim().startsWith("["));
    await fc.assert(
      fc.asyncProperty(oneLine, async (line) => {
        const { text, parsed } = await quarantined(`x${line}`);
        expect(text).not.toContain("\n");
        expect(parsed).toMatchObject({ raw: `x${line}` });
      }),
    );
  });
});
