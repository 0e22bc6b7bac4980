import type { Text } from "../text.js";

/** What one code says; `{name}` in a text stands for a value that the finder fills in. */
export interface CodeEntry {
  readonly severity: "error" | "warning";
  readonly message: Text;
  /** What to do about it, where that is the same every time. */
  readonly help?: Text;
}
