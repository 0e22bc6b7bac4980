/**
 * An ISO 8601 duration in hours, minutes and seconds, never in days, which are not always 24 hours: `PT26H30M`.
 * Milliseconds appear as a fraction of the second.
 */
export function formatDuration(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  const hours = Math.floor(size / 3_600_000);
  const minutes = Math.floor((size % 3_600_000) / 60_000);
  const seconds = (size % 60_000) / 1000;
  const parts = `${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}${seconds > 0 ? `${seconds}S` : ""}`;
  return `${milliseconds < 0 ? "-" : ""}PT${parts === "" ? "0S" : parts}`;
}
