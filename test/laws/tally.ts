import { expect } from "vitest";
import type { Finding } from "../../src/engine/finding.js";

/** How often each clause kind and status came up, so that a law that tried nothing cannot pass. */
export class Tally {
  readonly #kinds = new Map<string, number>();
  readonly #statuses = new Map<string, number>();

  add(findings: readonly Finding[]): void {
    for (const { kind, status } of findings) {
      this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
      this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    }
  }

  expectAll(kinds: readonly string[], statuses: readonly string[]): void {
    process.stdout.write(`${JSON.stringify({ ...Object.fromEntries(this.#kinds), ...Object.fromEntries(this.#statuses) })}\n`);
    for (const kind of kinds) expect([kind, (this.#kinds.get(kind) ?? 0) > 0]).toEqual([kind, true]);
    for (const status of statuses) expect([status, (this.#statuses.get(status) ?? 0) > 0]).toEqual([status, true]);
  }
}
