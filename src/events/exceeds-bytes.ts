const encoder = new TextEncoder();

/** Whether a text takes more than so many bytes of UTF-8. A code unit takes at most three, so hardly a text is measured. */
export function exceedsBytes(text: string, most: number): boolean {
  return text.length * 3 > most && (text.length > most || encoder.encode(text).length > most);
}
