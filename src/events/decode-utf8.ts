const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lossy = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text that the bytes spell, a byte-order mark included; `null` where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** The text with U+FFFD for what is not UTF-8: to show, never to read. */
export function showUtf8(bytes: Uint8Array): string {
  return lossy.decode(bytes);
}
