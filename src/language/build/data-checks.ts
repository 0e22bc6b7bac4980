import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import { printable } from "../../diagnostics/fill-template.js";
import type { Text } from "../../diagnostics/text.js";
import type { Json } from "../../events/event.js";
import { parseInstant } from "../../time/parse-instant.js";
import { parseLocalDate } from "../../time/parse-local-date.js";
import type { DataProblem } from "../model/policy.js";
import { describeTypes } from "../schema/describe-type.js";
import { own } from "./data-schema.js";
import { LONGEST_MATCHED } from "./longest-matched.js";
import type { DataSchema } from "./names.js";

/** Formats that ajv-formats knows; the two times are read by the same code as everywhere else. */
const FORMATS = ["email", "hostname", "ipv4", "ipv6", "uri", "uuid"] as const;

const MOST_PROBLEMS = 20;

/** A text longer than a pattern is meant for does not match it; `maxLength` says so in its own words. */
const boundedRegExp = Object.assign(
  (pattern: string, flags: string) => {
    const expression = new RegExp(pattern, flags);
    return { test: (text: string) => text.length <= LONGEST_MATCHED && expression.test(text) };
  },
  { code: "boundedRegExp" },
);

function createAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // The rules on schemas say such things better, and in the place where they stand.
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    validateSchema: false,
    ownProperties: true,
    logger: false,
    code: { regExp: boundedRegExp },
  });
  ajvFormats.default(ajv, { mode: "fast", formats: [...FORMATS] });
  ajv.addFormat("date-time", (text) => parseInstant(text) !== null);
  ajv.addFormat("date", (text) => parseLocalDate(text) !== null);
  return ajv;
}

/** Turns the schema of an event's data into a check. */
export type CompileDataCheck = (schema: DataSchema) => (data: Json) => readonly DataProblem[];

/**
 * Checks of data against the schemas of one policy's events, which must have passed the rules on schemas.
 * Each is compiled when it is first asked, since most runs see few of a policy's types.
 */
export function dataChecks(): CompileDataCheck {
  let ajv: Ajv | null = null;
  return (schema) => {
    if (schema === null) return () => [];
    let validate: ValidateFunction | null = null;
    const types = own(schema, "type");
    const isObject = types === "object" || (Array.isArray(types) && types.includes("object") && !types.includes("null"));
    // An event that carries no data says nothing, which is not the same as saying something of the wrong kind.
    const absent = isObject ? {} : null;
    return (data) => {
      ajv ??= createAjv();
      validate ??= ajv.compile(schema);
      return validate(data ?? absent) ? [] : (validate.errors ?? []).slice(0, MOST_PROBLEMS).map(problemOf);
    };
  };
}

function problemOf(error: ErrorObject): DataProblem {
  const { id, en } = sentence(error);
  return { pointer: error.instancePath, message: { id: printable(id), en: printable(en) } };
}

function sentence({ keyword, params }: ErrorObject): Text {
  switch (keyword) {
    case "required":
      return { id: `\`${params["missingProperty"]}\` belum ada`, en: `\`${params["missingProperty"]}\` is missing` };
    case "additionalProperties":
      return { id: `\`${params["additionalProperty"]}\` tidak dikenal`, en: `\`${params["additionalProperty"]}\` is not known` };
    case "type": {
      const expected = describeTypes(params["type"]);
      return { id: `harus berupa ${expected.id}`, en: `must be ${expected.en}` };
    }
    case "enum":
      return listed(params["allowedValues"]);
    case "const":
      return listed([params["allowedValue"]]);
    case "format":
      return { id: `bukan \`${params["format"]}\` yang benar`, en: `is not a proper \`${params["format"]}\`` };
    case "pattern":
      return { id: `tidak cocok dengan pola \`${params["pattern"]}\``, en: `does not match the pattern \`${params["pattern"]}\`` };
    case "minLength":
    case "minItems":
      return { id: `paling sedikit ${params["limit"]}`, en: `must hold at least ${params["limit"]}` };
    case "maxLength":
    case "maxItems":
      return { id: `paling banyak ${params["limit"]}`, en: `may hold at most ${params["limit"]}` };
    default:
      return { id: `harus ${params["comparison"]} ${params["limit"]}`, en: `must be ${params["comparison"]} ${params["limit"]}` };
  }
}

function listed(values: unknown): Text {
  const words = Array.isArray(values) ? values.map((value) => `\`${value}\``).join(", ") : "";
  return { id: `harus salah satu dari ${words}`, en: `must be one of ${words}` };
}
