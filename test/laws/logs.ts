import fc from "fast-check";
import { arbitraryLog } from "./arbitrary-log.js";
import { clustered } from "./clustered.js";

/** Logs of exact events, and such with spans and records that end. */
export const logs = clustered(fc.oneof(arbitraryLog({ spans: 1_000_000, coverage: false }), arbitraryLog({ spans: 8, coverage: true })));

/** Many spans, and records that end. */
export const unsureLogs = clustered(arbitraryLog({ spans: 4, coverage: true }));

/** With records that came late, some of them taken back. */
export const correctedLogs = clustered(
  fc.oneof(
    arbitraryLog({ spans: 1_000_000, coverage: false, retractions: true }),
    arbitraryLog({ spans: 8, coverage: true, retractions: true }),
  ),
);

/** All of these. */
export const anyLogs = fc.oneof({ weight: 1, arbitrary: logs }, { weight: 2, arbitrary: correctedLogs });
