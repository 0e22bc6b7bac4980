import { readFileSync } from "node:fs";
import { guideSteps } from "./guide-steps.js";

const reference = readFileSync(new URL("../../docs/reference/diagnostics.md", import.meta.url), "utf8");

/** The files of `docs/reference/diagnostics.md` that examples of diagnostics are part of, by kind. */
export const diagnosticFrames: ReadonlyMap<string, string> = new Map(
  guideSteps(reference).flatMap((step) => (step.kind === "write" ? [[step.path.replace(".yaml", ""), step.block.text] as const] : [])),
);
