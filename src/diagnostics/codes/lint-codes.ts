import type { CodeEntry } from "./code-entry.js";

/** What is allowed and yet hardly meant; looked for when policies are validated. */
export const lintCodes = {
  "version-gap": {
    severity: "warning",
    message: {
      id: "sesudah ini tidak ada versi yang berlaku sampai versi `{version}` mulai",
      en: "after this no version is in force until version `{version}` begins",
    },
    help: { id: "samakan `until` dengan `from` versi berikutnya", en: "let `until` be the `from` of the next version" },
  },
  "calendar-gap": {
    severity: "warning",
    message: {
      id: "kalender `{name}` tidak memuat tahun {years}, padahal versi ini berlaku saat itu",
      en: "calendar `{name}` has no list for {years}, though this version is in force then",
    },
    help: {
      id: "tambahkan tahun itu pada kalendernya; tanpa itu tenggat tidak dapat dihitung",
      en: "add those years to the calendar; without them no deadline can be counted",
    },
  },
  "undated-source": {
    severity: "warning",
    message: { id: "sumber `{name}` tidak bertanggal", en: "source `{name}` has no date" },
    help: { id: "tambahkan `date` dengan tanggal terbitnya", en: "add `date` with the day it was published" },
  },
  "never-used": {
    severity: "warning",
    message: { id: "{what} `{name}` tidak pernah dipakai", en: "the {what} `{name}` is never used" },
    help: { id: "pakai atau hapus", en: "use it or take it out" },
  },
  "superseded-clause": {
    severity: "warning",
    message: {
      id: "klausul `{name}` hanya ada pada versi `{version}`, tidak pada versi ini",
      en: "clause `{name}` is in version `{version}` only, not in this one",
    },
    help: { id: "sebut klausul yang menggantikannya", en: "name the clause that took its place" },
  },
  "unreachable-state": {
    severity: "warning",
    message: {
      id: "tidak ada jalan menuju keadaan `{name}` dalam mesin `{machine}`",
      en: "no way leads to state `{name}` of machine `{machine}`",
    },
    help: {
      id: "tambahkan peristiwa yang menuju ke sana, atau hapus keadaan itu",
      en: "add an event that leads there, or take the state out",
    },
  },
  "dead-end-state": {
    severity: "warning",
    message: {
      id: "tidak ada jalan keluar dari keadaan `{name}` dalam mesin `{machine}`",
      en: "no way leads out of state `{name}` of machine `{machine}`",
    },
    help: {
      id: "bila memang akhir, tulis `type: final`; bila tidak, tambahkan peristiwa yang mengakhirinya",
      en: "if it is the end, say `type: final`; if not, add the event that ends it",
    },
  },
  "never-taken": {
    severity: "warning",
    message: {
      id: "langkah atas `{event}` dari `{name}` dalam mesin `{machine}` tidak pernah ditempuh",
      en: "this step on `{event}` from `{name}` of machine `{machine}` is never taken",
    },
    help: {
      id: "langkah lain selalu mendahuluinya; beri yang itu `guard`, atau hapus yang ini",
      en: "another always comes first; give that one a `guard`, or take this one out",
    },
  },
  "always-true": {
    severity: "warning",
    message: { id: "syarat ini selalu benar", en: "this condition is always true" },
    help: { id: "hapus, atau perbaiki apa yang dibandingkan", en: "take it out, or mend what it compares" },
  },
  "never-true": {
    severity: "warning",
    message: { id: "syarat ini tidak pernah benar", en: "this condition is never true" },
    help: { id: "bagian-bagiannya saling meniadakan; perbaiki salah satunya", en: "its parts rule one another out; mend one of them" },
  },
  "branch-never-used": {
    severity: "warning",
    message: { id: "jangka waktu ini tidak pernah dipakai", en: "this term is never used" },
    help: {
      id: "pilihan sebelumnya selalu mendahuluinya; ubah urutannya atau syaratnya",
      en: "a choice before it always comes first; change their order or what they ask",
    },
  },
  "branches-overlap": {
    severity: "warning",
    message: {
      id: "pilihan ke-{first} dan ke-{second} dapat sama-sama berlaku; yang dipakai pilihan ke-{first}",
      en: "choices {first} and {second} may both hold; the one used is choice {first}",
    },
    help: { id: "buat syaratnya saling lepas", en: "make what they ask exclude one another" },
  },
  "unmeetable-deadline": {
    severity: "warning",
    message: {
      id: "tenggat ini selalu lewat sebelum boleh dipenuhi: klausul `{clause}` menyuruh menunggu `{term}`",
      en: "this deadline is always over before it may be met: clause `{clause}` asks for a wait of `{term}`",
    },
    help: { id: "perpanjang jangka waktunya atau perpendek masa tunggunya", en: "make the term longer or the wait shorter" },
  },
  "never-begun": {
    severity: "warning",
    message: { id: "tidak ada yang dapat memulai klausul `{clause}`", en: "nothing can begin clause `{clause}`" },
    help: { id: "periksa `when` dan `if` pada klausul itu", en: "look at its `when` and its `if`" },
  },
  "act-beyond-power": {
    severity: "warning",
    message: {
      id: "`{name}` wajib melakukan `{event}` menurut `{clause}`, tetapi tidak berwenang melakukannya",
      en: "`{name}` must do `{event}` by `{clause}`, but has no power to",
    },
    help: {
      id: "tambahkan pihak itu pada `by` peristiwanya, atau beri wewenang",
      en: "add that party to the event's `by`, or give it a power",
    },
  },
  "asked-and-forbidden": {
    severity: "warning",
    message: {
      id: "`{clause}` mewajibkan apa yang selalu dilarang `{other}`",
      en: "`{clause}` asks for what `{other}` always forbids",
    },
    help: {
      id: "beri larangan itu `if` atau `while`, atau ubah kewajibannya",
      en: "give the prohibition an `if` or a `while`, or change the duty",
    },
  },
  "clause-without-scenario": {
    severity: "warning",
    message: { id: "tidak ada skenario yang menguji {names}", en: "no scenario tries {names}" },
    help: {
      id: "tambahkan skenario yang mengharapkan hasilnya di folder `scenarios`",
      en: "add a scenario that expects its outcome to the folder `scenarios`",
    },
  },
  "useless-allowance": {
    severity: "warning",
    message: { id: "tidak ada `{name}` di sini yang perlu diizinkan", en: "there is no `{name}` here to allow" },
  },
} as const satisfies { readonly [code: string]: CodeEntry };
