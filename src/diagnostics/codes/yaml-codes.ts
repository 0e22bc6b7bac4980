import type { CodeEntry } from "./code-entry.js";

/** What is wrong with a text before anyone asks what it means. */
export const yamlCodes = {
  "yaml-syntax": {
    severity: "error",
    message: {
      id: "tulisan YAML tidak dapat dibaca: {problem}",
      en: "the YAML cannot be read: {problem}",
    },
  },
  "yaml-tab": {
    severity: "error",
    message: {
      id: "baris ini menjorok dengan tab",
      en: "this line is indented with a tab",
    },
    help: { id: "ganti tab dengan spasi", en: "replace the tab with spaces" },
  },
  "yaml-alias": {
    severity: "error",
    message: {
      id: "rujukan `{name}` ke bagian lain berkas tidak dapat dipakai",
      en: "the alias `{name}` to another part of the file cannot be used",
    },
    help: {
      id: "tulis ulang isinya di sini",
      en: "write the contents out here",
    },
  },
  "yaml-tag": {
    severity: "error",
    message: {
      id: "tanda jenis `{tag}` tidak dapat dipakai",
      en: "the tag `{tag}` cannot be used",
    },
    help: { id: "hapus tanda itu", en: "remove it" },
  },
  "duplicate-key": {
    severity: "error",
    message: {
      id: "`{key}` ditulis lebih dari sekali",
      en: "`{key}` is written more than once",
    },
    help: {
      id: "yang pertama ada di baris {line}",
      en: "the first one is on line {line}",
    },
  },
  "multiple-documents": {
    severity: "error",
    message: {
      id: "berkas ini berisi lebih dari satu dokumen",
      en: "this file holds more than one document",
    },
    help: {
      id: "satu berkas memuat satu dokumen; pisahkan bagian setelah `---`",
      en: "one file holds one document; move what follows `---` to its own file",
    },
  },
  "file-too-large": {
    severity: "error",
    message: {
      id: "berkas ini lebih besar dari {limit}",
      en: "this file is larger than {limit}",
    },
  },
  "nested-too-deep": {
    severity: "error",
    message: {
      id: "isi berkas ini bersarang lebih dalam dari {limit} tingkat",
      en: "this file nests deeper than {limit} levels",
    },
  },
  "empty-file": {
    severity: "error",
    message: { id: "berkas ini kosong", en: "this file is empty" },
    help: {
      id: "mulai dengan `apiVersion: patuh/v1` dan `kind`",
      en: "begin with `apiVersion: patuh/v1` and `kind`",
    },
  },
  "not-a-map": {
    severity: "error",
    message: {
      id: "berkas ini harus berisi pasangan kunci dan nilai, bukan {actual}",
      en: "this file must hold keys and values, not {actual}",
    },
    help: {
      id: "mulai dengan `apiVersion: patuh/v1` dan `kind`",
      en: "begin with `apiVersion: patuh/v1` and `kind`",
    },
  },
  "unsafe-name": {
    severity: "error",
    message: {
      id: "nama `{name}` tidak boleh dipakai",
      en: "the name `{name}` cannot be used",
    },
    help: { id: "pilih nama lain", en: "choose another name" },
  },
  "key-not-text": {
    severity: "error",
    message: {
      id: "kunci di sini harus berupa satu kata atau angka",
      en: "a key here must be a single word or number",
    },
  },
  "too-many-problems": {
    severity: "error",
    message: {
      id: "masih ada {count} masalah lain mulai dari sini",
      en: "there are {count} more problems from here on",
    },
    help: { id: "perbaiki dulu yang di atas", en: "mend those above first" },
  },
  "unsupported-value": {
    severity: "error",
    message: {
      id: "nilai `{value}` tidak dapat dipakai",
      en: "the value `{value}` cannot be used",
    },
  },
} as const satisfies Record<string, CodeEntry>;
