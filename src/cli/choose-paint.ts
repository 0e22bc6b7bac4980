import type { Paint } from "../report/formats/paint.js";
import { plain } from "../report/formats/paint.js";
import type { Invocation } from "./command-spec.js";

/** Colour only for a person at a terminal who has not asked for none (`--no-color`, `NO_COLOR`). */
export async function choosePaint({ flags, terminal }: Invocation): Promise<Paint> {
  const refused = flags.has("no-color") || (terminal.env["NO_COLOR"] ?? "") !== "" || terminal.env["TERM"] === "dumb";
  if (refused || !terminal.isTerminal) return plain;
  const { default: picocolors } = await import("picocolors");
  return picocolors.createColors(true);
}
