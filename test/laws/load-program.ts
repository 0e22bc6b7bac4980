import { compile, type Program } from "../../src/engine/program.js";
import { loadTexts } from "../../src/language/load.js";
import type { Policy } from "../../src/language/model/policy.js";
import { type PolicyDocument, testCalendar } from "./arbitrary-policy.js";

/** Loads and compiles generated documents. */
export function loadProgram(documents: readonly PolicyDocument[]): Program {
  return compile(loadPolicies(documents));
}

/** Loads generated documents as users' files are loaded: JSON is YAML. What does not load was not worth generating. */
export function loadPolicies(documents: readonly PolicyDocument[]): readonly Policy[] {
  const files = documents.map((document, index) => ({ path: `generated/${index}.yaml`, text: JSON.stringify(document, null, 1) }));
  const { policies, diagnostics } = loadTexts([...files, { path: "calendars/test.yaml", text: JSON.stringify(testCalendar) }]);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length > 0 || policies.length !== documents.length) {
    throw new Error(
      `a generated policy does not load: ${JSON.stringify(errors.map(({ code, message, place }) => [code, message.en, place?.span.start]))}`,
    );
  }
  return policies;
}
