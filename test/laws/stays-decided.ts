import { expect } from "vitest";
import type { Finding } from "../../src/engine/finding.js";

const finalStatuses = new Set(["satisfied", "violated", "discharged", "void"]);

/** Sees to it, from one instant to the next, that what was final stays as it was. */
export class StaysDecided {
  readonly #decided = new Map<string, string>();

  /** `says`: what of a finding stays, its status unless told. */
  look(findings: readonly Finding[], says: (finding: Finding) => string = ({ status }) => status): void {
    const now = new Map(findings.map((finding) => [finding.id, says(finding)]));
    expect(now.size).toBe(findings.length);
    for (const [id, before] of this.#decided) expect([id, now.get(id)]).toEqual([id, before]);
    for (const finding of findings) if (finalStatuses.has(finding.status)) this.#decided.set(finding.id, says(finding));
  }
}
