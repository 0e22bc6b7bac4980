import fc from "fast-check";

/** Zones with few changes and many, with skipped and repeated days, half hours and midnights that do not exist. */
export const ZONES = [
  "Asia/Jakarta",
  "Asia/Makassar",
  "UTC",
  "Etc/GMT+7",
  "Europe/Berlin",
  "Europe/Dublin",
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Havana",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kwajalein",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Asia/Manila",
  "Africa/Monrovia",
] as const;

export const zoneNames = fc.constantFrom(...ZONES);

/** Of any time, mostly of ours. */
export const instants = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2060, 0) }) },
  { weight: 1, arbitrary: fc.integer({ min: Date.UTC(1000, 0), max: Date.UTC(9990, 0) }) },
);
