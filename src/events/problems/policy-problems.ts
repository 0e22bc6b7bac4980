/** What only shows beside other records or the policies. */
export const policyProblems = {
  "data-unfit": {
    message: { id: "isi peristiwa tidak sesuai dengan SOP: {problem}", en: "the event's data does not fit the policy: {problem}" },
  },
  "identity-conflict": {
    message: {
      id: "peristiwa `{id}` dari `{source}` berbunyi lain di {other}",
      en: "the event `{id}` of `{source}` says something else at {other}",
    },
    help: {
      id: "satu `source` dan `id` hanya untuk satu peristiwa; beri salah satunya `id` lain, atau hapus yang keliru",
      en: "one `source` and `id` is for one event only; give one of them another `id`, or remove the wrong one",
    },
  },
} as const;
