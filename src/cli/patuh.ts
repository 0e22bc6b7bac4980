#!/usr/bin/env node
import { requireRuntime } from "./runtime-gate.js";

requireRuntime();

// Loaded only now: older runtimes could not even read it.
const { main } = await import("./main.js");
const { processTerminal } = await import("./process-terminal.js");
process.exitCode = await main(process.argv.slice(2), processTerminal());
