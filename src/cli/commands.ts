import type { CommandSpec } from "./command-spec.js";
import { check } from "./commands/check.js";
import { deadline } from "./commands/deadline.js";
import { explain } from "./commands/explain.js";
import { test } from "./commands/test.js";
import { validate } from "./commands/validate.js";

/** Every command, the main job first. Their files are light: what does the work is loaded when it is needed. */
export const COMMANDS: readonly CommandSpec[] = [check, validate, test, deadline, explain];
