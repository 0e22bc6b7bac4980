/** Text or bytes as they come in: a file stream, a request body, or a list of pieces. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

const encoder = new TextEncoder();

/** Never occurs in UTF-8, so that text which cannot be encoded is refused later instead of being altered here. */
const UNENCODABLE = 0xff;

/** Brings chunks to UTF-8 bytes. A surrogate pair may be parted by the border between two texts. */
export async function* encodeChunks(chunks: Chunks): AsyncGenerator<Uint8Array, void, undefined> {
  let half = "";
  for await (const chunk of chunks) {
    if (typeof chunk === "string") {
      const text = half + chunk;
      half = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.slice(-1) : "";
      yield encode(half === "" ? text : text.slice(0, -1));
    } else {
      if (half !== "") yield encode(half);
      half = "";
      yield chunk;
    }
  }
  if (half !== "") yield encode(half);
}

function encode(text: string): Uint8Array {
  if (text.isWellFormed()) return encoder.encode(text);
  const bytes: number[][] = text.split(/\p{Cs}/u).map((piece) => [...encoder.encode(piece)]);
  return Uint8Array.from(bytes.flatMap((piece, index) => (index === 0 ? piece : [UNENCODABLE, ...piece])));
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
