import { describe, expect, it } from "vitest";
import { checkHistory, shippedProgram, statusesOf } from "./shipped-history.js";

/** Replaces the one place that a test means; a pack that no longer has it fails the test. */
function replacing(version: string, from: string, to: string): (path: string, text: string) => string {
  return (path, text) => {
    if (!path.endsWith(`${version}.yaml`)) return text;
    expect(text.split(from).length, `\`${from}\` stands once`).toBe(2);
    return text.replace(from, to);
  };
}

describe("what the YAML says decides", () => {
  it("a term: with 2 x 24 hours the five names are still pending", () => {
    const asOf = "2017-08-12T00:00:00+07:00";
    const changed = shippedProgram(replacing("1.0.0", "within: 1 x 24 hours", "within: 2 x 24 hours"));
    expect(statusesOf(checkHistory(shippedProgram(), asOf), "AC-1")["t.me"]).toBe("undetermined");
    expect(statusesOf(checkHistory(changed, asOf), "AC-1")["t.me"]).toBe("pending");
  });

  it("a condition: where an open channel is asked for, no e-mail had to be answered", () => {
    const asOf = "2017-07-14T12:00:00+07:00";
    const changed = shippedProgram(
      replacing("1.0.0", "no-channel-open: { not: { government-channel: open } }", "no-channel-open: { government-channel: open }"),
    );
    expect(statusesOf(checkHistory(shippedProgram(), asOf, "1.0.0"), "NT-1")["e-mail-6"]).toBe("violated");
    expect(statusesOf(checkHistory(changed, asOf, "1.0.0"), "NT-1")).toEqual({});
  });

  it("a transition: where appointing a representative leads nowhere, the duty to have one stays open", () => {
    const asOf = "2017-08-12T00:00:00+07:00";
    const changed = shippedProgram((path, text) => {
      if (!path.endsWith("1.0.0.yaml")) return text;
      expect(text).toContain("representative.appointed: serving");
      return text.replaceAll("representative.appointed: serving", "representative.appointed: requested");
    });
    expect(statusesOf(checkHistory(shippedProgram(), asOf), "LR-1")[""]).toBe("satisfied");
    expect(statusesOf(checkHistory(changed, asOf), "LR-1")[""]).toBe("pending");
  });
});
