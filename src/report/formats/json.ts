import type { Report } from "../report.js";

/** The report as `schemas/report.v1.schema.json` describes it, indented, with a final line break. */
export function formatJson(report: Report): string {
  return [...jsonChunks(report)].join("");
}

/** The same in pieces, one a finding: a report on a year of records can be longer than a string may be. */
export function* jsonChunks(report: Report): Generator<string, void, undefined> {
  let before = "{";
  for (const [key, value] of Object.entries(report)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    if (key === "findings") yield* listChunks(report.findings);
    else yield indented(value, "  ");
    before = ",";
  }
  yield "\n}\n";
}

function* listChunks(list: readonly unknown[]): Generator<string, void, undefined> {
  for (const [index, item] of list.entries()) yield `${index === 0 ? "[" : ","}\n    ${indented(item, "    ")}`;
  yield list.length === 0 ? "[]" : "\n  ]";
}

/** JSON as it stands that deep in a document; no string within holds a line break of its own. */
function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${margin}`);
}
