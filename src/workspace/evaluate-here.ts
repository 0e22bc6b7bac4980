import type { Program } from "../engine/program.js";
import type { Report } from "../report/report.js";
import { evaluateAsync as answerAnywhere, type EvaluateOptions, evaluate as evaluateAnywhere } from "./evaluate.js";
import { timeZoneData } from "./time-zone-data.js";

/** As `evaluateAsync` of `patuh/core`, with the version of this runtime's time-zone data in the report. */
export function evaluateAsync(
  program: Program,
  events: Iterable<unknown> | AsyncIterable<unknown>,
  options: EvaluateOptions,
): Promise<Report> {
  return answerAnywhere(program, events, { timeZoneData: timeZoneData(), ...options });
}

/** As `evaluate` of `patuh/core`, with the version of this runtime's time-zone data in the report. */
export function evaluate(program: Program, events: Iterable<unknown>, options: EvaluateOptions): Report;
export function evaluate(program: Program, events: AsyncIterable<unknown>, options: EvaluateOptions): Promise<Report>;
export function evaluate(
  program: Program,
  events: Iterable<unknown> | AsyncIterable<unknown>,
  options: EvaluateOptions,
): Report | Promise<Report> {
  const here = { timeZoneData: timeZoneData(), ...options };
  return Symbol.asyncIterator in events ? evaluateAnywhere(program, events, here) : evaluateAnywhere(program, events, here);
}
