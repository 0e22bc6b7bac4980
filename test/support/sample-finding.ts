import type { Explanation, Finding } from "../../src/engine/finding.js";

/** 2017-08-14T10:00:00+07:00, a Monday. */
export const MONDAY_TEN = 1_502_679_600_000;

export const HOUR = 3_600_000;

const explanation: Explanation = {
  clause: {
    title: { id: "Permintaan dijawab", en: "Requests are answered" },
    text: null,
    source: "letter",
    citation: "butir 2",
    basis: "stated",
    reason: null,
    note: null,
  },
  trigger: { text: { id: "permintaan diterima", en: "a request was received" }, event: { source: "desk", id: "r1" } },
  authority: [{ clause: "P-1", title: { id: "Hak meminta", en: "The right to ask" } }],
  term: "2 hours",
  clock: "wib",
  stretches: [
    {
      from: MONDAY_TEN,
      until: MONDAY_TEN + 2 * HOUR,
      kind: "counted",
      reason: { id: "2 jam", en: "2 hours" },
    },
  ],
  witness: { noneFrom: MONDAY_TEN, noneUntil: MONDAY_TEN + 5 * HOUR },
  causes: [],
  transition: [],
};

/** A satisfied obligation, changed as a test needs it. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    id: "f-1",
    policy: { id: "desk-sop", version: "1.0.0" },
    clause: "A-1",
    kind: "obligation",
    case: { machine: "request", key: "request-1" },
    of: "platform",
    to: "ministry",
    status: "satisfied",
    cured: false,
    severity: "major",
    basis: "stated",
    termBasis: null,
    triggeredAt: MONDAY_TEN,
    triggeredUntil: null,
    dueAt: MONDAY_TEN + 2 * HOUR,
    dueUntil: null,
    performedAt: MONDAY_TEN + HOUR,
    performedUntil: null,
    late: null,
    decidedAt: MONDAY_TEN + HOUR,
    interval: null,
    value: null,
    rule: null,
    reason: { id: "dijawab pada waktunya", en: "answered in time" },
    evidence: [{ source: "desk", id: "a1" }],
    zone: "Asia/Jakarta",
    blames: true,
    explain: () => explanation,
    ...changes,
  };
}

/** A violated obligation that nobody performed. */
export function violatedFinding(changes: Partial<Finding> = {}): Finding {
  return sampleFinding({
    id: "f-2",
    status: "violated",
    performedAt: null,
    decidedAt: MONDAY_TEN + 2 * HOUR,
    reason: { id: "tidak dijawab sampai tenggat", en: "not answered by the due instant" },
    evidence: [{ source: "desk", id: "r1" }],
    ...changes,
  });
}
