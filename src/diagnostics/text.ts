/** Text for people. Indonesian comes first and is never missing. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** The languages that every message exists in. */
export type Language = keyof Text;
