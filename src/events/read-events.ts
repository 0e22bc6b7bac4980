import { decodeUtf8 } from "./decode-utf8.js";
import { type Chunks, encodeChunks } from "./encode-chunks.js";
import { eventProblem } from "./event-problem.js";
import type { EventReading } from "./event-reading.js";
import { type InputFormat, inputFormat } from "./input-format.js";
import { joinBytes } from "./join-bytes.js";
import { LineSplitter } from "./line-splitter.js";
import { readJsonArray } from "./read-json-array.js";
import { readLine } from "./read-line.js";
import { readNdjson } from "./read-ndjson.js";
import { DEFAULT_READING_LIMITS, type ReadingLimits } from "./reading-limits.js";
import { rejectedLine } from "./rejected-line.js";

export interface ReadEventsOptions {
  /** As people would write it; goes into every place. */
  readonly file: string;
  readonly limits?: ReadingLimits;
  /** Whether each event comes with its text, for those who may yet reject it; costs as much memory as the file is long. */
  readonly keepRaw?: boolean;
}

/**
 * Reads a file of events: NDJSON, a JSON array, or a single event in readable form, told apart by how it begins.
 * What cannot be read is returned, never thrown; only faults of `chunks` itself are thrown.
 */
export async function readEvents(
  chunks: Chunks,
  { file, limits = DEFAULT_READING_LIMITS, keepRaw = false }: ReadEventsOptions,
): Promise<EventReading> {
  const bytes = encodeChunks(chunks);
  const { head, format } = await readHead(bytes);
  const whole = resume(head, bytes);
  if (format === "document") return readDocument(whole, { file, limits, keepRaw });
  const reading: EventReading = { events: [], rejected: [] };
  for await (const lines of readNdjson(whole, limits)) {
    for (const line of lines) readLine(line, { file, limits, keepRaw }, reading);
  }
  return reading;
}

async function readHead(bytes: AsyncGenerator<Uint8Array, void, undefined>): Promise<{ head: Uint8Array; format: InputFormat }> {
  let head: Uint8Array = new Uint8Array();
  for (;;) {
    const format = inputFormat(head);
    if (format !== null) return { head, format };
    const next = await bytes.next();
    if (next.done === true) return { head, format: "lines" };
    head = joinBytes([head, next.value]);
  }
}

async function* resume(head: Uint8Array, rest: AsyncGenerator<Uint8Array, void, undefined>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield head;
    yield* rest;
  } finally {
    // Also where the reading ends before `rest` was begun: a file must not stay open.
    await rest.return();
  }
}

async function readDocument(bytes: AsyncIterable<Uint8Array>, options: Required<ReadEventsOptions>): Promise<EventReading> {
  const { file, limits } = options;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > limits.documentBytes) return rejectDocument(file, limits);
    // A copy: whoever reads may use the same memory for the next chunk.
    pieces.push(piece.slice());
  }
  const whole = joinBytes(pieces);
  const text = decodeUtf8(whole);
  if (text === null) return rejectUnreadable(whole, options);
  return readJsonArray(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, options);
}

function rejectDocument(file: string, limits: ReadingLimits): EventReading {
  const problems = [eventProblem("document-too-long", "", { limit: limits.documentBytes })];
  return { events: [], rejected: [rejectedLine({ file, line: 1 }, { raw: "", truncated: true, problems })] };
}

/** Names the lines that are not UTF-8; the rest cannot be read without them. */
function rejectUnreadable(whole: Uint8Array, options: Required<ReadEventsOptions>): EventReading {
  const splitter = new LineSplitter(options.limits.documentBytes);
  const reading: EventReading = { events: [], rejected: [] };
  for (const line of [...splitter.push(whole), ...splitter.finish()]) {
    if (line.fault !== null) readLine(line, options, reading);
  }
  return reading;
}
