import type { Undoing } from "../journal/journal.js";
import { JournalValue } from "../journal/journal-value.js";
import { type News, type Sent, uniteSent } from "./news.js";

/** Shared, as there are many ways that nothing is told of. */
const none: readonly never[] = Object.freeze([]);

/** The breaches and cures of one way that something hears: those not yet told, and those told here, for other cases. */
export class Tidings {
  readonly #news: JournalValue<readonly News[]>;
  readonly #sent: JournalValue<readonly Sent[]>;

  /** `from`: those to copy. */
  constructor(journal: Undoing, from: Tidings | null) {
    this.#news = new JournalValue<readonly News[]>(journal, from === null ? none : from.#news.value);
    this.#sent = new JournalValue<readonly Sent[]>(journal, from === null ? none : from.#sent.value);
  }

  add(news: readonly News[]): void {
    if (news.length > 0) this.#news.value = [...this.#news.value, ...news];
  }

  /** The next of those not yet told: breaches before cures, and those of one clause after the other. */
  takeNext(): News | null {
    const [first, ...others] = this.#news.value;
    if (first === undefined) return null;
    const next = others.reduce((best, news) => (comesBefore(news, best) ? news : best), first);
    this.#news.value = this.#news.value.filter((news) => news !== next);
    return next;
  }

  send(sent: Sent): void {
    this.#sent.value = [...this.#sent.value, sent];
  }

  /** Hands over what was sent and forgets it. */
  takeSent(): readonly Sent[] {
    const taken = this.#sent.value;
    if (taken.length > 0) this.#sent.value = none;
    return taken;
  }

  /** Forgets what nobody is to hear of any more. */
  hush(): void {
    this.#news.value = none;
    this.#sent.value = none;
  }

  /** Takes in those of a way that goes on alike. */
  absorb(other: Tidings): void {
    this.#sent.value = uniteSent(this.#sent.value, other.#sent.value);
  }
}

function comesBefore(news: News, other: News): boolean {
  if (news.what !== other.what) return news.what === "breach";
  return news.outcome.instance.plan.index < other.outcome.instance.plan.index;
}
