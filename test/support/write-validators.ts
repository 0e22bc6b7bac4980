import { writeFileSync } from "node:fs";
import { generateValidator, validatorNames } from "./generate-validator.js";

for (const name of validatorNames) {
  writeFileSync(new URL(`../../src/language/schema/validators/${name}.ts`, import.meta.url), generateValidator(name));
}
