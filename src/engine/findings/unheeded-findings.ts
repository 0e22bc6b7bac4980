import type { RecordedEvent } from "../../events/event.js";
import type { Unheeded } from "../finding.js";
import { findingType } from "../plan/finding-type.js";
import type { PackRuns } from "../run/pack-runs.js";

/** Recorded findings that decided nothing and are not void either; `events` in the order of evaluation. */
export function unheededFindings(events: readonly RecordedEvent[], packs: readonly PackRuns[]): readonly Unheeded[] {
  return events.flatMap((event) => {
    if (event.type !== findingType || packs.some((pack) => pack.void.has(event) || hasDecided(pack, event))) return [];
    return [packs.some((pack) => pack.powerless.has(event)) ? withoutPower(event) : decidesNothing(event)];
  });
}

function hasDecided(pack: PackRuns, event: RecordedEvent): boolean {
  return pack.runs.some((run) => run.deciding.has(event));
}

function withoutPower({ source, id }: RecordedEvent): Unheeded {
  return {
    event: { source, id },
    code: "finding-without-power",
    message: {
      id: `putusan \`${source}#${id}\` batal: tidak ada klausul yang saat itu memberi siapa pun wewenang untuk memutus`,
      en: `the finding \`${source}#${id}\` is void: no clause gave anyone the power to decide then`,
    },
  };
}

function decidesNothing({ source, id }: RecordedEvent): Unheeded {
  return {
    event: { source, id },
    code: "decides-nothing",
    message: {
      id: `putusan \`${source}#${id}\` tidak memutus apa pun: tidak ada kewajiban tanpa batas waktu tetap yang masih terbuka untuk klausul dan kunci itu`,
      en: `the finding \`${source}#${id}\` decides nothing: no duty without a fixed term was open for that clause and key`,
    },
  };
}
