import type { Text } from "../diagnostics/text.js";

/** Thrown by argument readers and caught in `main`: the person asked for something that cannot be done. Exit code 2. */
export class UsageError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = "UsageError";
    this.text = text;
  }
}
