import type { Text } from "../../diagnostics/text.js";
import { parsePeriodMs } from "../../time/parse-period-ms.js";
import type { Measure } from "../model/clause.js";
import type { LocatedNode } from "../yaml/located.js";
import { integerOf, textOf } from "../yaml/node-access.js";
import type { Survey } from "./survey.js";

/** A percentage with at most three decimals. */
const SHARE = /^(\d{1,3})(?:\.(\d{1,3}))? ?%$/;

/** Thousandths of a percent in the whole. */
export const WHOLE = 100_000;

const wanted: { readonly [value in Measure["value"]]: Text } = {
  "share-on-time": { id: "batasnya berupa persentase seperti `95%`", en: "its bound is a percentage like `95%`" },
  count: { id: "batasnya berupa bilangan bulat seperti `3`", en: "its bound is a whole number like `3`" },
  lateness: { id: "batasnya berupa waktu seperti `24 jam` atau `2 hari`", en: "its bound is a time like `24 hours` or `2 days`" },
};

/** What a measure may not go below or above: thousandths of a percent, a number, or milliseconds. */
export function readBound(node: LocatedNode | null, value: Measure["value"] | null, survey: Survey): number | null {
  if (node === null || value === null) return null;
  const bound = boundOf(node, value);
  if (bound === null) survey.mismatches.push({ problem: wanted[value], span: node.span });
  return bound;
}

function boundOf(node: LocatedNode, value: Measure["value"]): number | null {
  if (value === "count") return integerOf(node);
  const text = textOf(node);
  if (text === null) return null;
  return value === "lateness" ? parsePeriodMs(text) : shareOf(text);
}

function shareOf(text: string): number | null {
  const [, whole, decimals = ""] = SHARE.exec(text) ?? [];
  if (whole === undefined) return null;
  const share = Number(whole) * 1000 + Number(decimals.padEnd(3, "0"));
  return share <= WHOLE ? share : null;
}
