import type { Undoing } from "../journal/journal.js";
import { JournalValue } from "../journal/journal-value.js";
import type { Mail } from "./tell.js";

/** What units are to hear of others, in the order in which it was posted; empty between two instants. */
export class Mailbox {
  readonly #mail: JournalValue<readonly Mail[]>;

  constructor(journal: Undoing) {
    this.#mail = new JournalValue<readonly Mail[]>(journal, []);
  }

  post(mail: readonly Mail[]): void {
    if (mail.length > 0) this.#mail.value = [...this.#mail.value, ...mail];
  }

  take(): Mail | undefined {
    const [first, ...others] = this.#mail.value;
    if (first !== undefined) this.#mail.value = others;
    return first;
  }
}
