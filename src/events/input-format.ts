/** One event a line, or one JSON text for the whole file. */
export type InputFormat = "lines" | "document";

/** White space beyond this says nothing about the file. */
const LOOKED_AT = 64 * 1024;

/**
 * Tells from the beginning of a file how it is written; `null`: more bytes are needed. `[` begins an array. `{`
 * begins a line of NDJSON, except where it stands alone on its line, as a single event in readable form has it.
 */
export function inputFormat(head: Uint8Array): InputFormat | null {
  const mark = byteOrderMark(head);
  if (mark === null) return null;
  const at = skip(head, mark, [32, 9, 13, 10]);
  if (at >= LOOKED_AT) return "lines";
  if (head[at] === undefined) return null;
  if (head[at] === 0x5b) return "document";
  if (head[at] !== 0x7b) return "lines";
  const next = skip(head, at + 1, [32, 9, 13]);
  if (next >= LOOKED_AT) return "lines";
  if (head[next] === undefined) return null;
  return head[next] === 10 ? "document" : "lines";
}

/** The length of the byte-order mark; `null` where its end has not come yet. */
function byteOrderMark(head: Uint8Array): 0 | 3 | null {
  for (const [index, byte] of [0xef, 0xbb, 0xbf].entries()) {
    if (head[index] === undefined) return null;
    if (head[index] !== byte) return 0;
  }
  return 3;
}

function skip(bytes: Uint8Array, from: number, space: readonly number[]): number {
  let at = from;
  for (let byte = bytes[at]; byte !== undefined && space.includes(byte); byte = bytes[at]) at++;
  return at;
}
