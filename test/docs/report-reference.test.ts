import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sampleReport } from "../support/sample-report.js";

const page = readFileSync(new URL("../../docs/reference/report.md", import.meta.url), "utf8");

it("names every key at the top of a report", () => {
  const named = new Set(
    [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) => [...(cell ?? "").matchAll(/`(\w+)`/g)].map(([, key]) => key)),
  );
  expect([...named]).toEqual(Object.keys(sampleReport()));
});
