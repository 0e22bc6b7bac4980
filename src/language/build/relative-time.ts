import { parsePeriodMs } from "../../time/parse-period-ms.js";

const MOST_PARTS = 8;

/** Reads `+2 hours` or `+1 hari 30 menit` as milliseconds; `null` where it is no such thing. */
export function parseRelativeMs(text: string): number | null {
  if (!text.startsWith("+")) return null;
  const words = text
    .slice(1)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0 || words.length % 2 === 1 || words.length > MOST_PARTS * 2) return null;
  let sum = 0;
  for (let index = 0; index < words.length; index += 2) {
    const part = parsePeriodMs(`${words[index]} ${words[index + 1]}`);
    if (part === null) return null;
    sum += part;
  }
  return sum;
}
