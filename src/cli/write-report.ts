import type { Language } from "../diagnostics/text.js";
import { formatJson } from "../report/formats/json.js";
import type { Paint } from "../report/formats/paint.js";
import { formatText } from "../report/formats/text/text.js";
import type { Report } from "../report/report.js";
import type { Format } from "./format.js";

export interface WriteOptions {
  readonly language: Language;
  readonly paint: Paint;
}

/** A report in one of the formats. */
export function writeReport(format: Format, report: Report, options: WriteOptions): string {
  return format === "json" ? formatJson(report) : formatText(report, options);
}
