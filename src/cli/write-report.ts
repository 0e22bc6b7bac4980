import type { Language } from "../diagnostics/text.js";
import { jsonChunks } from "../report/formats/json.js";
import type { Paint } from "../report/formats/paint.js";
import { formatText } from "../report/formats/text/text.js";
import type { Report } from "../report/report.js";
import type { Format } from "./format.js";

export interface WriteOptions {
  readonly language: Language;
  readonly paint: Paint;
}

/** A report in one of the formats, in pieces. */
export function writeReport(format: Format, report: Report, options: WriteOptions): Iterable<string> {
  return format === "json" ? jsonChunks(report) : [formatText(report, options)];
}
