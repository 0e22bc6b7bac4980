import { printable } from "../diagnostics/fill-template.js";
import { listNames } from "../diagnostics/suggest.js";
import type { Text } from "../diagnostics/text.js";
import type { UsageProblem } from "./usage-problem.js";

/** A usage problem in words: one lower-case sentence, and what may have been meant. */
export function explainUsageProblem(problem: UsageProblem): Text {
  switch (problem.kind) {
    case "file-not-found":
      return say(problem.path, (path) => ({ id: `\`${path}\` tidak ada`, en: `there is no \`${path}\`` }));
    case "file-unreadable":
      return say(problem.path, (path) => ({
        id: `\`${path}\` tidak dapat dibaca (${problem.cause})`,
        en: `\`${path}\` cannot be read (${problem.cause})`,
      }));
    case "file-unwritable":
      return say(problem.path, (path) => ({
        id: `\`${path}\` tidak dapat ditulis (${problem.cause})`,
        en: `\`${path}\` cannot be written (${problem.cause})`,
      }));
    case "file-too-large":
      return say(problem.path, (path) => ({
        id: `\`${path}\` terlalu besar; paling banyak ${problem.limit} bita`,
        en: `\`${path}\` is too large; at most ${problem.limit} bytes`,
      }));
    case "policy-not-found":
      return say(problem.name, (name) => {
        const near = problem.nearest === null ? null : printable(problem.nearest);
        return {
          id: `tidak ada SOP bernama \`${name}\`${near === null ? "" : `; mungkin maksud Anda \`${near}\``}`,
          en: `there is no policy named \`${name}\`${near === null ? "" : `; did you mean \`${near}\``}`,
        };
      });
    case "version-not-found":
      return say(problem.version, (version) => ({
        id: `\`${printable(problem.pack)}\` tidak mempunyai versi \`${version}\`; yang ada: ${listNames(problem.known)}`,
        en: `\`${printable(problem.pack)}\` has no version \`${version}\`; there are: ${listNames(problem.known)}`,
      }));
    case "ambiguous-version":
      return say(problem.version, (version) => ({
        id: `versi \`${version}\` dapat milik beberapa SOP; tulis \`id@${version}\` dengan salah satu dari ${listNames(problem.packs)}`,
        en: `the version \`${version}\` can be of several policies; write \`id@${version}\` with one of ${listNames(problem.packs)}`,
      }));
    case "no-policies":
      return say(problem.folder, (folder) => ({
        id: `tidak ada SOP di \`${folder}\`; sebut SOP yang dimaksud`,
        en: `there are no policies in \`${folder}\`; name the ones you mean`,
      }));
    case "nothing-found":
      return say(problem.path, (path) => NOTHING[problem.what](path));
    case "nothing-matches":
      return say(problem.filter, (filter) => ({
        id: `tidak ada skenario yang memuat \`${filter}\``,
        en: `there is no scenario with \`${filter}\` in it`,
      }));
    case "clause-not-found":
      return say(problem.clause, (clause) => {
        const near = problem.nearest === null ? null : printable(problem.nearest);
        return {
          id: `tidak ada klausul \`${clause}\`${near === null ? "" : `; mungkin maksud Anda \`${near}\``}`,
          en: `there is no clause \`${clause}\`${near === null ? "" : `; did you mean \`${near}\``}`,
        };
      });
    case "clock-not-found":
      return say(problem.clock, (clock) => ({
        id: `tidak ada jam \`${clock}\`; yang ada: ${listNames(problem.known)}`,
        en: `there is no clock \`${clock}\`; there are: ${listNames(problem.known)}`,
      }));
    case "clock-needed":
      return {
        id: `SOP ini mempunyai beberapa jam; pilih dengan \`--clock\`: ${listNames(problem.known)}`,
        en: `this policy has several clocks; choose with \`--clock\`: ${listNames(problem.known)}`,
      };
    case "calendar-not-found":
      return say(problem.calendar, (calendar) => ({
        id: `tidak ada kalender \`${calendar}\`; yang ada: ${listNames(problem.known)}`,
        en: `there is no calendar \`${calendar}\`; there are: ${listNames(problem.known)}`,
      }));
    case "unknown-zone":
      return say(problem.zone, (zone) => ({
        id: `zona waktu \`${zone}\` tidak dikenal; pakai nama IANA seperti \`Asia/Jakarta\``,
        en: `the time zone \`${zone}\` is not known; use an IANA name such as \`Asia/Jakarta\``,
      }));
    case "unreadable":
      return { id: `\`${problem.option}\`: ${problem.text.id}`, en: `\`${problem.option}\`: ${problem.text.en}` };
    case "no-last-event":
      return {
        id: "tidak ada peristiwa, jadi `--as-of end` tidak menunjuk waktu apa pun",
        en: "there are no events, so that `--as-of end` is no instant",
      };
    case "standard-input-twice":
      return { id: "masukan standar (`-`) hanya dapat dibaca sekali", en: "standard input (`-`) can be read only once" };
  }
}

const NOTHING: { readonly [what in "policies" | "scenarios" | "files"]: (path: string) => Text } = {
  policies: (path) => ({ id: `tidak ada SOP di \`${path}\``, en: `there is no policy in \`${path}\`` }),
  scenarios: (path) => ({ id: `tidak ada skenario di \`${path}\``, en: `there is no scenario in \`${path}\`` }),
  files: (path) => ({ id: `tidak ada berkas YAML di \`${path}\``, en: `there is no YAML file in \`${path}\`` }),
};

function say(word: string, text: (word: string) => Text): Text {
  return text(printable(word));
}
