import fc from "fast-check";
import { runs } from "../laws/runs.js";
import { tries } from "./tries.js";

// The same generated cases every time, so that a run of the tests says the same of the same code; LAW_SEED gives others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: runs.seed, ...tries(100) });
