import type { Program } from "../../engine/program.js";
import { timeZoneData } from "../time-zone-data.js";
import { createMonitor as createAnywhere, type Monitor, type MonitorOptions } from "./monitor.js";

/** As `createMonitor` of `patuh/core`, with the version of this runtime's time-zone data in snapshots and reports. */
export function createMonitor(program: Program, options: MonitorOptions = {}): Monitor {
  return createAnywhere(program, { timeZoneData: timeZoneData(), ...options });
}
