import type { Text } from "../diagnostics/text.js";

/** So many steps, each begun by the one before without any event, are taken for a chain without an end. */
const longestChain = 10_000;

/** A policy under which breaches or waits begin one another without coming to an end; `text` says which, for people. */
export class EndlessChain extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** Throws once a chain of breaches, each of a duty that the one before began, has grown too long. */
export function limitBreaches(length: number, clause: string): void {
  if (length <= longestChain) return;
  throw new EndlessChain({
    id: `lebih dari ${longestChain} pelanggaran berturut-turut saling memulai kewajiban, yang terakhir atas \`${clause}\`: SOP ini tidak pernah selesai`,
    en: `more than ${longestChain} breaches in a row begin one another's duties, the last one of \`${clause}\`: this policy never comes to rest`,
  });
}

/** Throws once a chain of waits of one machine, each begun by the end of the one before, has grown too long. */
export function limitWaits(length: number, machine: string): void {
  if (length <= longestChain) return;
  throw new EndlessChain({
    id: `lebih dari ${longestChain} jangka waktu berturut-turut saling memulai dalam mesin \`${machine}\`: SOP ini tidak pernah selesai`,
    en: `more than ${longestChain} waits in a row begin one another in the machine \`${machine}\`: this policy never comes to rest`,
  });
}
