/**
 * Counts the keys that a valid JSON text writes, in all its objects: strings followed by a colon.
 * Searches natively from quote to quote, so that a line costs about half of what parsing it does.
 */
export function countKeysWritten(text: string): number {
  let count = 0;
  let open = text.indexOf('"');
  while (open !== -1) {
    let close = text.indexOf('"', open + 1);
    while (isEscaped(text, close)) close = text.indexOf('"', close + 1);
    if (close === -1) return count;
    if (isBeforeColon(text, close + 1)) count++;
    open = text.indexOf('"', close + 1);
  }
  return count;
}

/** A quote behind an odd number of backslashes belongs to the string. */
function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === 92) backslashes++;
  return backslashes % 2 === 1;
}

function isBeforeColon(text: string, at: number): boolean {
  let next = at;
  let code = text.charCodeAt(next);
  while (code === 32 || code === 9 || code === 13 || code === 10) code = text.charCodeAt(++next);
  return code === 58;
}
