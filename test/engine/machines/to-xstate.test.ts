import { describe, expect, it } from "vitest";
import { toXState } from "../../../src/engine/machines/to-xstate.js";
import { loadTexts } from "../../../src/language/load.js";

const text = `apiVersion: patuh/v1
kind: Policy
metadata:
  id: form
  version: "1.0.0"
  title: { id: Bentuk, en: Form }
  status: enacted
  inForce: { from: "2024-01-01T00:00:00Z" }
sources: { book: { title: { id: Buku, en: Book } } }
parties: { ministry: { title: { id: Kementerian, en: Ministry } } }
events: { noted: { title: { id: Dicatat, en: Noted } } }
machines:
  case:
    initial: open
    states:
      open: { tags: [running], meta: { colour: green }, on: { noted: done } }
      done: {}
clauses:
  B-1: { title: { id: Larangan, en: Ban }, source: book, basis: stated, prohibition: { of: ministry, must-not: noted } }
`;

describe("a machine as XState has it", () => {
  it("keeps the tags and the meta of its states for tools", () => {
    const { policies, diagnostics } = loadTexts([{ path: "policy.yaml", text }]);
    expect(diagnostics).toEqual([]);
    const machine = policies[0]?.machines.get("case");
    if (machine === undefined) throw new Error("no machine");
    const { open, done } = toXState(machine).machine.states;
    expect([open?.tags, open?.meta]).toEqual([["running"], { policy: { colour: "green" } }]);
    expect([done?.tags, done?.meta]).toEqual([[], undefined]);
  });
});
