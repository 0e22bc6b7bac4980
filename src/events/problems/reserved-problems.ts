/** What is wrong with an event of a type that patuh itself gives a meaning. */
export const reservedProblems = {
  "unknown-reserved-type": {
    message: {
      id: "`{type}` tidak dikenal; awalan `patuh.` dicadangkan",
      en: "`{type}` is not known; names that begin with `patuh.` are reserved",
    },
    help: { id: "yang dikenal: {known}", en: "known here: {known}" },
  },
  "data-not-an-object": {
    message: { id: "`data` harus berupa objek JSON", en: "`data` must be a JSON object" },
  },
  "missing-field": {
    message: { id: "`data.{field}` belum ada", en: "`data.{field}` is missing" },
  },
  "invalid-field": {
    message: { id: "`data.{field}` harus berupa {expected}", en: "`data.{field}` must be {expected}" },
  },
  "misspelt-field": {
    message: { id: "`data.{field}` tidak dikenal", en: "`data.{field}` is not known" },
    help: { id: "mungkin maksud Anda `data.{meant}`", en: "did you mean `data.{meant}`" },
  },
  "coverage-backwards": {
    message: { id: "`data.until` lebih awal daripada `data.since`", en: "`data.until` is earlier than `data.since`" },
  },
  "retracts-itself": {
    message: { id: "peristiwa ini menarik dirinya sendiri", en: "this event takes itself back" },
    help: { id: "sebutkan `source` dan `id` peristiwa yang ditarik", en: "name `source` and `id` of the event that is taken back" },
  },
} as const;
