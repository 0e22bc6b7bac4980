import { conditionCodes } from "./codes/condition-codes.js";
import { dataCodes } from "./codes/data-codes.js";
import { lintCodes } from "./codes/lint-codes.js";
import { machineCodes } from "./codes/machine-codes.js";
import { meaningCodes } from "./codes/meaning-codes.js";
import { referenceCodes } from "./codes/reference-codes.js";
import { shapeCodes } from "./codes/shape-codes.js";
import { timeCodes } from "./codes/time-codes.js";
import { yamlCodes } from "./codes/yaml-codes.js";

/** Every code that a diagnostic can carry, with its severity and its sentences. */
export const catalogue = Object.freeze({
  ...yamlCodes,
  ...shapeCodes,
  ...referenceCodes,
  ...dataCodes,
  ...conditionCodes,
  ...timeCodes,
  ...machineCodes,
  ...meaningCodes,
  ...lintCodes,
});

export type Code = keyof typeof catalogue;

/** The names between braces in a template. */
type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type Templates<Entry> = Entry extends {
  readonly message: { readonly id: infer M extends string };
  readonly help: { readonly id: infer H extends string };
}
  ? Placeholders<M> | Placeholders<H>
  : Entry extends { readonly message: { readonly id: infer M extends string } }
    ? Placeholders<M>
    : never;

/** What must be filled in for a code: the names that stand between braces in its sentences. */
export type Parameter<C extends Code> = Templates<(typeof catalogue)[C]>;
