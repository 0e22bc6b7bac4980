/** What keeps bytes from being one JSON object that says one thing. */
export const jsonProblems = {
  "invalid-utf8": {
    message: { id: "baris ini bukan teks UTF-8", en: "this line is not UTF-8 text" },
    help: { id: "simpan berkasnya sebagai UTF-8", en: "save the file as UTF-8" },
  },
  "line-too-long": {
    message: { id: "peristiwa ini lebih panjang daripada {limit} bita", en: "this event is longer than {limit} bytes" },
    help: {
      id: "tulis satu peristiwa per baris; lampiran cukup dirujuk",
      en: "write one event a line; refer to attachments instead of enclosing them",
    },
  },
  "document-too-long": {
    message: { id: "larik ini lebih panjang daripada {limit} bita", en: "this array is longer than {limit} bytes" },
    help: { id: "tulis satu peristiwa per baris (NDJSON)", en: "write one event a line (NDJSON)" },
  },
  "unfinished-json": {
    message: { id: "teksnya terputus sebelum JSON selesai", en: "the text breaks off before the JSON is complete" },
    help: {
      id: "periksa apakah berkasnya terpotong, atau apakah satu peristiwa terbagi ke beberapa baris",
      en: "see whether the file was cut short, or whether one event was spread over several lines",
    },
  },
  "invalid-json": {
    message: {
      id: "`{found}` tidak pada tempatnya, sehingga JSON tidak dapat dibaca",
      en: "`{found}` is out of place, so the JSON cannot be read",
    },
  },
  "repeated-key": {
    message: { id: "kunci `{key}` ditulis dua kali", en: "the key `{key}` is written twice" },
    help: { id: "hanya satu nilainya yang dapat benar; hapus yang lain", en: "only one of its values can be right; remove the other" },
  },
  "too-deep": {
    message: { id: "isinya bersarang lebih dari {limit} tingkat", en: "it is nested more than {limit} levels deep" },
  },
  "not-an-object": {
    message: { id: "ini bukan objek JSON; satu peristiwa adalah satu objek", en: "this is not a JSON object; one event is one object" },
  },
  "not-json": {
    message: { id: "nilai ini tidak dapat ditulis sebagai JSON", en: "this value cannot be written as JSON" },
    help: { id: "tulis bilangan yang sangat besar sebagai teks", en: "write very large numbers as text" },
  },
  "reserved-key": {
    message: { id: "kunci `{key}` tidak diterima", en: "the key `{key}` is not accepted" },
    help: { id: "beri nama lain", en: "give it another name" },
  },
  "broken-text": {
    message: {
      id: "teks ini memuat karakter yang tidak dapat ditampilkan atau terpotong",
      en: "this text holds a character that cannot be shown, or half of one",
    },
  },
} as const;
