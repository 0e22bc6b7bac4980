import type { CodeEntry } from "./code-entry.js";

/** Descriptions of events' data, and data that do not fit them. */
export const dataCodes = {
  "schema-reference": {
    severity: "error",
    message: {
      id: "rujukan `{value}` tidak menuju ke `$defs` yang ada, atau berputar",
      en: "the reference `{value}` leads to no entry of `$defs`, or in a circle",
    },
  },
  "schema-too-large": {
    severity: "error",
    message: {
      id: "bentuk data peristiwa `{event}` terlalu besar atau terlalu dalam",
      en: "the data of the event `{event}` is described too deeply or at too great a length",
    },
    help: {
      id: "paling banyak {keys} kunci dan {depth} tingkat",
      en: "at most {keys} keys and {depth} levels",
    },
  },
  "schema-contradiction": {
    severity: "error",
    message: {
      id: "`{key}` tidak cocok dengan bagian lain dari bentuk data ini: {problem}",
      en: "`{key}` does not fit the rest of this description of data: {problem}",
    },
  },
  "unsafe-pattern": {
    severity: "error",
    message: {
      id: "pola `{value}` tidak dapat dipakai: {problem}",
      en: "the pattern `{value}` cannot be used: {problem}",
    },
    help: {
      id: "pola hanya boleh memakai huruf, kelas huruf, dan pengulangan yang tidak bersarang",
      en: "a pattern may use characters, classes of characters, and repetitions that do not nest",
    },
  },
  "invalid-event-data": {
    severity: "error",
    message: {
      id: "data peristiwa `{type}` tidak sesuai pada `{path}`: {problem}",
      en: "the data of the event `{type}` does not fit at `{path}`: {problem}",
    },
  },
} as const satisfies Record<string, CodeEntry>;
