import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

const day = 86_400_000;
const hour = 3_600_000;
const from = Date.parse("2017-08-14T00:00:00+07:00");
const spread = 300 * day;
const eventsPerCase = 5;

/** A linear congruential generator: the same log for the same seed on every machine. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

interface Record {
  readonly at: number;
  readonly type: string;
  readonly subject: string;
  readonly actor: string;
  readonly data: object;
}

/** One takedown request of five events: received, held, released, then removed or declined, and a note that no policy knows. */
function* caseEvents(index: number, next: () => number): Iterable<Record> {
  const subject = `request-${index}`;
  let at = from + Math.floor(next() * spread);
  const later = (): number => {
    at += Math.floor(next() * 6 * hour);
    return at;
  };
  const asked = { kind: "channel", category: "terrorism", url: `https://t.me/channel${index}`, reason: "seruan melakukan kekerasan" };
  yield { at, type: "request.received", subject, actor: "ministry", data: next() < 0.95 ? { scope: "public", ...asked } : asked };
  yield { at: later(), type: "request.held", subject, actor: "ministry", data: { authority: "police", reason: "penyelidikan" } };
  yield { at: later(), type: "request.released", subject, actor: "ministry", data: {} };
  yield { at: later(), type: next() < 0.9 ? "content.removed" : "request.declined", subject, actor: "platform", data: {} };
  yield { at: later(), type: "note.filed", subject, actor: "platform", data: {} };
}

/** Writes a generated log of so many cases for the shipped pack; returns how many events it holds. */
export async function writeLog(file: string, cases: number, seed = 20170810): Promise<number> {
  const next = dice(seed);
  const stream = createWriteStream(file);
  let written = 0;
  const write = async (record: Record): Promise<void> => {
    const { at, type, subject, actor, data } = record;
    const event = {
      specversion: "1.0",
      id: `${subject}-${written++}`,
      source: "urn:bench",
      type,
      subject,
      time: new Date(at).toISOString(),
      actor,
      data,
    };
    if (!stream.write(`${JSON.stringify(event)}\n`)) await once(stream, "drain");
  };
  await write({ at: from - day, type: "channel.opened", subject: "government-channel", actor: "platform", data: {} });
  await write({ at: from - day, type: "flagger.accredited", subject: "ministry", actor: "platform", data: {} });
  for (let index = 0; index < cases; index++) for (const record of caseEvents(index, next)) await write(record);
  stream.end();
  await finished(stream);
  return cases * eventsPerCase + 2;
}
