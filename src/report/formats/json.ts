import type { Report } from "../report.js";

/** The report as `schemas/report.v1.schema.json` describes it, indented, with a final line break. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
