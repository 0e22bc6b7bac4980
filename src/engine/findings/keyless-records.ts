import type { RecordedEvent } from "../../events/event.js";
import type { Unheeded } from "../finding.js";
import type { MachinePlan } from "../plan/machine-plan.js";
import type { Run } from "../run/run.js";

interface Keyless {
  readonly machine: MachinePlan;
  readonly isAbout: boolean;
  readonly first: RecordedEvent;
  last: RecordedEvent;
  count: number;
}

/** Events that lack what the key of a machine is read from: one note for each type and machine. `events` in the order of evaluation. */
export function keylessRecords(events: readonly RecordedEvent[], runs: readonly Run[]): readonly Unheeded[] {
  const found = new Map<string, Keyless>();
  for (const event of events)
    for (const { plan } of runs) for (const [machine, isAbout] of keyless(plan, event)) note(found, event, machine, isAbout);
  return [...found.values()].map(toUnheeded);
}

function* keyless({ types }: Run["plan"], event: RecordedEvent): Iterable<[MachinePlan, boolean]> {
  const type = types.get(event.type);
  if (type === undefined) return;
  const { about, heardBy } = type;
  if (about !== null && about.keyOf(event) === null) yield [about, true];
  for (const machine of heardBy) if (machine !== about && machine.keyOf(event) === null) yield [machine, false];
}

/** An event counts once, however many versions there are. */
function note(found: Map<string, Keyless>, event: RecordedEvent, machine: MachinePlan, isAbout: boolean): void {
  const name = JSON.stringify([event.type, machine.machine.id]);
  const known = found.get(name);
  if (known === undefined) found.set(name, { machine, isAbout, first: event, last: event, count: 1 });
  else if (known.last !== event) {
    known.last = event;
    known.count += 1;
  }
}

function toUnheeded({ machine, isAbout, first: { type, source, id }, count }: Keyless): Unheeded {
  const name = machine.machine.id;
  const then = isAbout
    ? { id: "perkaranya diambil dari `subject`", en: "its case is taken from the `subject`" }
    : { id: "mesin itu tidak mendengarnya", en: "that machine does not hear it" };
  return {
    event: { source, id },
    code: "lacks-key",
    message: {
      id: `peristiwa \`${type}\` tidak memuat kunci mesin \`${name}\`: ${then.id} (${count} ×, pertama \`${source}#${id}\`)`,
      en: `\`${type}\` lacks the key of the machine \`${name}\`: ${then.en} (${count} ×, first \`${source}#${id}\`)`,
    },
  };
}
