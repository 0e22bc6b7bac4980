/** A period as a policy writes it, read from its words. `text` is what stood in the policy. */
export type Term =
  /** Counted time: elapsed on an always-open clock, else open time only. `2 x 24 hours`, `90 menit`. */
  | { readonly kind: "counted"; readonly milliseconds: number; readonly text: string }
  /** The same local time so many days, months or years later (a week is 7 days). `5 days`, `2 bulan`. */
  | { readonly kind: "calendar"; readonly unit: "day" | "month" | "year"; readonly amount: number; readonly text: string }
  /** `3 working days`, `3 hari kerja`. */
  | { readonly kind: "working-days"; readonly amount: number; readonly text: string }
  /** The last millisecond of a local day. `same day` has amount 0. */
  | { readonly kind: "end-of-day"; readonly amount: number; readonly working: boolean; readonly text: string }
  /** The instant that the triggering event itself gives. `at data.deadline`. */
  | { readonly kind: "given"; readonly path: string; readonly text: string }
  /** `no fixed term`: without undue delay; only a finding decides. */
  | { readonly kind: "open"; readonly text: string };
