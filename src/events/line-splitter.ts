import { decodeUtf8, showUtf8 } from "./decode-utf8.js";
import { exceedsBytes } from "./exceeds-bytes.js";
import { joinBytes } from "./join-bytes.js";
import { KEPT_OF_LONG_LINE } from "./reading-limits.js";

/** One line of a file, without its line feed. */
export interface RawLine {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  /** The text; where it is at fault, what can be shown of it. */
  readonly text: string;
  readonly fault: null | "invalid-utf8" | "line-too-long";
  /** The bytes of a line that is not UTF-8; else `null`. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Cuts bytes into lines, whatever the borders of the chunks. In UTF-8 a line feed is never part of another
 * character, so whole blocks of lines are decoded at once; only what is not UTF-8 is looked at line by line.
 * Holds at most one unfinished line of `lineBytes`.
 */
export class LineSplitter {
  readonly #lineBytes: number;
  #line = 0;
  /** The unfinished line so far; only its beginning once it is too long. */
  #held: Uint8Array[] = [];
  #heldBytes = 0;

  constructor(lineBytes: number) {
    this.#lineBytes = lineBytes;
  }

  /** The lines that a chunk completes. */
  push(chunk: Uint8Array): RawLine[] {
    const lines: RawLine[] = [];
    const first = chunk.indexOf(LINE_FEED);
    if (first === -1) {
      this.#hold(chunk);
      return lines;
    }
    let start = 0;
    if (this.#heldBytes > 0) {
      this.#hold(chunk.subarray(0, first));
      lines.push(this.#release());
      start = first + 1;
    }
    const last = chunk.lastIndexOf(LINE_FEED);
    if (last >= start) this.#cutBlock(chunk.subarray(start, last), lines);
    this.#hold(chunk.subarray(last + 1));
    return lines;
  }

  /** The last line, where the input does not end with a line feed. */
  finish(): RawLine[] {
    return this.#heldBytes > 0 ? [this.#release()] : [];
  }

  #hold(bytes: Uint8Array): void {
    const room = this.#lineBytes + 1 - this.#heldBytes;
    // A copy: whoever reads may use the same memory for the next chunk.
    if (room > 0 && bytes.length > 0) this.#held.push(bytes.slice(0, room));
    this.#heldBytes += Math.min(bytes.length, Math.max(room, 0));
  }

  #release(): RawLine {
    const bytes = joinBytes(this.#held);
    this.#held = [];
    this.#heldBytes = 0;
    return this.#lineOf(bytes);
  }

  #lineOf(bytes: Uint8Array): RawLine {
    this.#line++;
    if (bytes.length > this.#lineBytes) return this.#tooLong(showUtf8(bytes.subarray(0, KEPT_OF_LONG_LINE)));
    const text = decodeUtf8(bytes);
    if (text === null) return { line: this.#line, text: showUtf8(bytes), fault: "invalid-utf8", bytes: bytes.slice() };
    return this.#sound(text);
  }

  #cutBlock(block: Uint8Array, lines: RawLine[]): void {
    const text = decodeUtf8(block);
    if (text === null) {
      this.#cutBytes(block, lines);
      return;
    }
    for (let start = 0; start <= text.length; ) {
      const feed = text.indexOf("\n", start);
      const end = feed === -1 ? text.length : feed;
      this.#line++;
      lines.push(this.#checked(text.slice(start, end)));
      start = end + 1;
    }
  }

  #cutBytes(block: Uint8Array, lines: RawLine[]): void {
    for (let start = 0; start <= block.length; ) {
      const feed = block.indexOf(LINE_FEED, start);
      const end = feed === -1 ? block.length : feed;
      lines.push(this.#lineOf(block.subarray(start, end)));
      start = end + 1;
    }
  }

  #checked(text: string): RawLine {
    return exceedsBytes(text, this.#lineBytes) ? this.#tooLong(text.slice(0, KEPT_OF_LONG_LINE)) : this.#sound(text);
  }

  #sound(text: string): RawLine {
    const marked = this.#line === 1 && text.charCodeAt(0) === BYTE_ORDER_MARK;
    return { line: this.#line, text: marked ? text.slice(1) : text, fault: null, bytes: null };
  }

  #tooLong(text: string): RawLine {
    return { line: this.#line, text, fault: "line-too-long", bytes: null };
  }
}
