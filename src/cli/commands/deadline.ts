import type { ClockChoice } from "../../workspace/find-clock.js";
import type { CommandSpec, Invocation } from "../command-spec.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { missingOption, notTogether } from "../messages/value-errors.js";
import { optionalValue, requiredValue } from "../read-value.js";
import { refusal } from "../refuse.js";
import { UsageError } from "../usage-error.js";

export const deadline: CommandSpec = {
  name: "deadline",
  summary: { id: "menghitung tenggat dan menunjukkan caranya", en: "counts a due instant and shows how" },
  operands: null,
  examples: [
    {
      line: 'patuh deadline --from 2017-08-10T10:46:00+07:00 --within "1 x 24 jam" --timezone Asia/Jakarta',
      about: { id: "Satu tenggat", en: "One due instant" },
    },
    {
      line: 'patuh deadline --from 2017-06-22T15:00:00+07:00 --within "3 hari kerja" --timezone Asia/Jakarta --calendar id-national --weekend sat,sun --collective-leave closed',
      about: { id: "Hari kerja, dengan hari libur dan cuti bersama", en: "Working days, with public holidays and collective leave" },
    },
    {
      line: "patuh deadline --batch requests.csv --policy id-kominfo-telegram --clock wib",
      about: { id: "Setiap baris berkas CSV dengan kolom from dan within", en: "Every row of a CSV file with the columns from and within" },
    },
  ],
  options: [
    { flags: "--from <time>", about: { id: "awal hitungan, waktu RFC 3339", en: "where counting starts, an RFC 3339 instant" } },
    { flags: "--within <term>", about: { id: 'jangka waktu, misalnya "3 hari kerja"', en: 'the term, such as "3 working days"' } },
    { flags: "--policy <policy>", about: { id: "pakai jam milik SOP ini", en: "count on a clock of this policy" } },
    { flags: "--clock <name>", about: { id: "nama jam di dalam SOP itu", en: "the clock's name in that policy" } },
    { flags: "--timezone <zone>", about: { id: "tanpa SOP: zona waktu IANA", en: "without a policy: an IANA time zone" } },
    { flags: "--calendar <file>", about: { id: "berkas atau nama kalender hari libur", en: "file or id of a calendar of holidays" } },
    { flags: "--weekend <days>", about: { id: "hari akhir pekan, misalnya sat,sun", en: "days of the weekend, such as sat,sun" } },
    {
      flags: "--hours <hours>",
      about: { id: 'jam buka, misalnya "mon-fri 08:30-17:00"', en: 'opening hours, such as "mon-fri 08:30-17:00"' },
    },
    {
      flags: "--collective-leave <state>",
      choices: ["open", "closed"],
      about: { id: "apakah cuti bersama meliburkan; bawaan open", en: "whether collective leave closes a day; open by default" },
    },
    {
      flags: "--counting <way>",
      choices: ["from-start", "from-next-day"],
      about: { id: "apakah hari mulai dihitung; bawaan from-start", en: "whether the day of the start counts; from-start by default" },
    },
    {
      flags: "--if-closed <way>",
      choices: ["stay", "next-working-day"],
      about: { id: "bila jatuh pada hari tutup; bawaan stay", en: "where it falls on a closed day; stay by default" },
    },
    {
      flags: "--batch <file>",
      about: {
        id: "CSV dengan kolom from dan within; - untuk masukan standar",
        en: "CSV with the columns from and within; - for standard input",
      },
    },
    {
      flags: "--format <format>",
      choices: ["text", "json"],
      about: { id: "bentuk hasilnya; bawaan text", en: "form of the result; text by default" },
    },
  ],
  run,
};

async function run(invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const batch = optionalValue(invocation, "batch");
  const choice = readClockChoice(invocation);
  const words =
    batch === null ? { from: requiredValue(invocation, "from", "--from"), within: requiredValue(invocation, "within", "--within") } : null;
  if (batch !== null) refuseBeside(invocation, ["from", "within", "format"], "--batch");
  const { findClock } = await import("../../workspace/find-clock.js");
  const clock = await findClock(choice, terminal.cwd);
  if (clock.kind === "refused") throw refusal(clock.problem);
  if (clock.kind === "invalid") {
    const { showDiagnostics } = await import("../show-diagnostics.js");
    await terminal.err(showDiagnostics(clock.diagnostics, language));
    return EXIT.invalidPolicy;
  }
  const { deadlineCounter } = await import("../../workspace/count-deadline.js");
  const count = deadlineCounter(clock.spec, {
    counting: optionalValue(invocation, "counting") === "from-next-day" ? "from-next-day" : "from-start",
    ifClosed: optionalValue(invocation, "ifClosed") === "next-working-day" ? "next-working-day" : "stay",
  });
  const { timezone } = clock.spec;
  if (words === null) return runBatch(batch ?? "-", count, timezone, invocation);
  const outcome = count(words.from, words.within);
  if (!outcome.ok)
    throw new UsageError({ id: `\`--${outcome.field}\`: ${outcome.problem.id}`, en: `\`--${outcome.field}\`: ${outcome.problem.en}` });
  const { deadlineJson, deadlineText } = await import("../show-deadline.js");
  const { choosePaint } = await import("../choose-paint.js");
  const json = optionalValue(invocation, "format") === "json";
  const text = json
    ? deadlineJson(outcome.deadline, timezone)
    : deadlineText(outcome.deadline, timezone, language, await choosePaint(invocation));
  await terminal.out(text);
  return EXIT.ok;
}

type Count = ReturnType<typeof import("../../workspace/count-deadline.js")["deadlineCounter"]>;

async function runBatch(file: string, count: Count, timezone: string, { terminal, language }: Invocation): Promise<ExitCode> {
  const { runDeadlineBatch } = await import("../../workspace/run-deadline-batch.js");
  const outcome = await runDeadlineBatch(file, count, timezone, terminal);
  if (outcome.kind === "refused") throw refusal(outcome.problem);
  if (outcome.kind === "bad-rows") {
    const { showBadRows } = await import("../show-bad-rows.js");
    await terminal.err(showBadRows(file, outcome.rows, language));
    return EXIT.usage;
  }
  await terminal.out(outcome.csv);
  return EXIT.ok;
}

function readClockChoice(invocation: Invocation): ClockChoice {
  const policy = optionalValue(invocation, "policy");
  const timezone = optionalValue(invocation, "timezone");
  if (policy !== null) {
    refuseBeside(invocation, ["timezone", "calendar", "weekend", "hours", "collectiveLeave"], "--policy");
    return { kind: "policy", policy, clock: optionalValue(invocation, "clock") };
  }
  if (optionalValue(invocation, "clock") !== null) throw new UsageError(missingOption("--policy"));
  if (timezone === null) throw new UsageError(missingOption("--timezone"));
  return {
    kind: "own",
    timezone,
    calendar: optionalValue(invocation, "calendar"),
    weekend: optionalValue(invocation, "weekend"),
    hours: optionalValue(invocation, "hours"),
    collectiveLeave: optionalValue(invocation, "collectiveLeave") === "closed" ? "closed" : "open",
  };
}

function refuseBeside(invocation: Invocation, names: readonly string[], flag: string): void {
  const name = names.find((one) => optionalValue(invocation, one) !== null);
  if (name !== undefined) throw new UsageError(notTogether(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, flag));
}
