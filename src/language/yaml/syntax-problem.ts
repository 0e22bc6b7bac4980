import type { ErrorCode } from "yaml";
import type { Text } from "../../diagnostics/text.js";

/** What the YAML reader's error codes mean, in words for someone who has never heard of them. */
const sentences: Partial<Record<ErrorCode, Text>> = {
  BAD_ALIAS: { id: "rujukan setelah `*` tidak lengkap", en: "the alias after `*` is not complete" },
  BAD_DIRECTIVE: { id: "baris yang diawali `%` tidak dapat dipakai", en: "a line that begins with `%` cannot be used" },
  BAD_DQ_ESCAPE: {
    id: "garis miring terbalik di dalam tanda kutip ganda tidak diikuti tanda yang dikenal",
    en: "a backslash inside double quotes is not followed by a known character",
  },
  BAD_INDENT: {
    id: "baris ini tidak sejajar dengan baris lain, atau ada kurung atau tanda kutip di dekatnya yang belum ditutup",
    en: "this line does not line up with its neighbours, or a bracket or quote near it is not closed",
  },
  BAD_SCALAR_START: { id: "teks yang diawali tanda ini harus diberi tanda kutip", en: "text that begins with this character needs quotes" },
  BLOCK_AS_IMPLICIT_KEY: {
    id: "di sini ada titik dua kedua dalam satu baris; beri tanda kutip pada teksnya",
    en: "there is a second colon on this line; put the text in quotes",
  },
  BLOCK_IN_FLOW: {
    id: "di dalam kurung tidak boleh ada daftar atau pasangan yang ditulis per baris",
    en: "inside brackets nothing can be written line by line",
  },
  KEY_OVER_1024_CHARS: { id: "kunci ini terlalu panjang", en: "this key is too long" },
  MISSING_CHAR: {
    id: "ada tanda yang kurang, misalnya tanda kutip, koma, titik dua, atau kurung penutup",
    en: "a character is missing, such as a quote, a comma, a colon or a closing bracket",
  },
  MULTILINE_IMPLICIT_KEY: {
    id: "kunci harus selesai dalam satu baris; mungkin titik duanya kurang",
    en: "a key must end on its own line; its colon may be missing",
  },
  UNEXPECTED_TOKEN: { id: "ada tanda yang tidak pada tempatnya", en: "there is a character out of place" },
};

const fallback: Text = { id: "susunan baris ini tidak dikenal", en: "this line is not arranged in a known way" };

/** What is wrong, for an error code of the YAML reader. */
export function syntaxProblem(code: ErrorCode): Text {
  return sentences[code] ?? fallback;
}
