import { type Chunks, encodeChunks } from "./encode-chunks.js";
import { LineSplitter, type RawLine } from "./line-splitter.js";
import { DEFAULT_READING_LIMITS, type ReadingLimits } from "./reading-limits.js";
import { skipSpace } from "./scan-json.js";

/**
 * The lines of an NDJSON file that hold something, in order, each with its number, as many at a time as a chunk
 * completes (to hand on each by itself costs an eighth of the reading). Lines end with LF or CRLF (the CR stays, as
 * JSON allows it); a byte-order mark at the start is left out. A line that is too long
 * or not UTF-8 comes with its fault instead of ending the reading. Faults of `chunks` itself are thrown.
 */
export async function* readNdjson(
  chunks: Chunks,
  limits: Pick<ReadingLimits, "lineBytes"> = DEFAULT_READING_LIMITS,
): AsyncGenerator<readonly RawLine[], void, undefined> {
  const splitter = new LineSplitter(limits.lineBytes);
  for await (const bytes of encodeChunks(chunks)) yield splitter.push(bytes).filter(holdsSomething);
  yield splitter.finish().filter(holdsSomething);
}

function holdsSomething({ text, fault }: RawLine): boolean {
  return fault !== null || skipSpace(text, 0) < text.length;
}
