import type { Text } from "../../../diagnostics/text.js";
import type { Verdict } from "../../../engine/finding.js";
import type { ReportClause, ReportFinding, ReportPolicy, ReportStretch } from "../../report.js";

/** The fixed words of the text report, by what they stand for. */

export const VERDICT_WORDS: { readonly [verdict in Verdict]: Text } = {
  compliant: { id: "PATUH", en: "COMPLIANT" },
  "non-compliant": { id: "TIDAK PATUH", en: "NON-COMPLIANT" },
  pending: { id: "MASIH BERJALAN", en: "PENDING" },
  undetermined: { id: "BELUM DAPAT DITENTUKAN", en: "UNDETERMINED" },
  "not-applicable": { id: "TIDAK ADA YANG DIMINTA", en: "NOTHING WAS ASKED" },
};

export const STATUS_WORDS: { readonly [status in ReportFinding["status"]]: Text } = {
  violated: { id: "dilanggar", en: "violated" },
  void: { id: "tanpa wewenang, batal", en: "void for want of power" },
  undetermined: { id: "belum dapat ditentukan", en: "undetermined" },
  pending: { id: "belum jatuh tempo", en: "pending" },
  paused: { id: "dijeda", en: "paused" },
  discharged: { id: "gugur", en: "discharged" },
  satisfied: { id: "dipenuhi", en: "satisfied" },
};

export const SEVERITY_WORDS: { readonly [severity in ReportFinding["severity"]]: Text } = {
  minor: { id: "ringan", en: "minor" },
  major: { id: "berat", en: "major" },
  critical: { id: "sangat berat", en: "critical" },
};

export const BASIS_WORDS: { readonly [basis in ReportClause["basis"]]: Text } = {
  stated: { id: "dinyatakan sumber", en: "stated by the source" },
  reported: { id: "diberitakan tentang para pihak", en: "reported of the parties" },
  derived: { id: "disimpulkan dari yang dinyatakan", en: "derived from what is stated" },
  assumed: { id: "ASUMSI, tidak pernah disepakati", en: "ASSUMED, never agreed" },
};

export const POLICY_STATUS_WORDS: { readonly [status in ReportPolicy["status"]]: Text } = {
  proposed: { id: "usulan, tidak mengikat", en: "proposed, asks nothing of anyone" },
  "agreed-to-draft": { id: "disepakati untuk disusun", en: "agreed to be drafted" },
  "reported-agreed": { id: "diberitakan disepakati", en: "reported as agreed" },
  agreed: { id: "disepakati", en: "agreed" },
  enacted: { id: "diundangkan", en: "enacted" },
  repealed: { id: "dicabut", en: "repealed" },
};

export const STRETCH_WORDS: { readonly [kind in ReportStretch["kind"]]: Text } = {
  counted: { id: "dihitung", en: "counted" },
  closed: { id: "tutup", en: "closed" },
  paused: { id: "dijeda", en: "paused" },
  rolled: { id: "digeser", en: "rolled on" },
  extended: { id: "diperpanjang", en: "extended" },
  restarted: { id: "dilupakan", en: "forgotten" },
};

/** Labels and phrases; the labels of a finding are padded to one width when printed. */
export const PHRASES = {
  asOf: { id: "keadaan per", en: "as of" },
  knownAt: { id: "menurut yang tercatat sampai", en: "by what was recorded until" },
  asked: { id: "diminta", en: "asked" },
  trigger: { id: "sebab", en: "because" },
  due: { id: "tenggat", en: "due" },
  done: { id: "dilakukan", en: "done" },
  verdict: { id: "putusan", en: "verdict" },
  source: { id: "sumber", en: "source" },
  evidence: { id: "bukti", en: "evidence" },
  note: { id: "catatan", en: "note" },
  authority: { id: "wewenang", en: "power" },
  cause: { id: "penyebab", en: "cause" },
  towards: { id: "kepada", en: "towards" },
  case: { id: "perkara", en: "case" },
  clock: { id: "jam", en: "clock" },
  sometime: { id: "suatu saat dalam", en: "sometime in" },
  perhaps: { id: "mungkin", en: "perhaps" },
  noDue: { id: "tidak ada tenggat", en: "no due instant" },
  paused: { id: "jam sedang berhenti", en: "the clock stands still" },
  none: { id: "tidak ada catatannya", en: "nothing on record" },
  late: { id: "terlambat", en: "late by" },
  cured: { id: "kemudian dipulihkan", en: "cured later" },
  noted: { id: "hanya dicatat", en: "noted only" },
  termAssumed: { id: "jangka waktunya ASUMSI, tidak pernah disepakati", en: "the term itself is ASSUMED, never agreed" },
  byClause: { id: "Menurut klausul", en: "By clause" },
  byParty: { id: "Menurut pihak", en: "By party" },
  revisions: { id: "Putusan final yang diubah catatan terlambat", en: "Final verdicts that late records revised" },
  withdrawn: { id: "temuan ditarik", en: "finding withdrawn" },
  recorded: { id: "dicatat", en: "recorded" },
  notFollowed: {
    id: "terlalu banyak catatan terlambat; tidak diikuti lagi mulai yang dicatat",
    en: "too many late records; no longer followed from those recorded",
  },
  deviations: { id: "Peristiwa yang tidak cocok dengan keadaan", en: "Events that did not fit the state" },
  strangers: { id: "Tindakan oleh pihak tanpa peran", en: "Acts by someone without the role" },
  warnings: { id: "Peringatan", en: "Warnings" },
  input: { id: "Masukan", en: "Input" },
  state: { id: "keadaan", en: "state" },
  allowed: { id: "yang dapat terjadi", en: "what could happen" },
  nothing: { id: "tidak ada", en: "nothing" },
  allowedRoles: { id: "yang boleh", en: "who may" },
  unknownActor: { id: "pelaku tidak disebut", en: "actor not named" },
} as const satisfies Readonly<Record<string, Text>>;
