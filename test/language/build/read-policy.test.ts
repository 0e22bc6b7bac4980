import { describe, expect, it } from "vitest";
import { loadTexts } from "../../../src/language/load.js";
import { caseFiles } from "../../support/diagnostic-case.js";
import { codesOf, normOf, soundPolicy, soundText } from "../../support/sound-policy.js";

const clause = (id: string, kind: string, body: string): readonly [string, string] => [
  "clauses:\n",
  `clauses:\n  ${id}:\n    title: { id: Judul, en: Title }\n    source: nota\n    basis: stated\n    ${kind}:\n${body
    .trim()
    .split("\n")
    .map((line) => `      ${line.trim()}\n`)
    .join("")}`,
];

const within = { clock: "wib", counting: "from-start", ifClosed: "stay", basis: null, source: null };
const aDay = { ...within, term: { kind: "counted", milliseconds: 86_400_000, text: "24 hours" } };

describe("a policy", () => {
  const policy = soundPolicy();

  it("has its head, its sources and its digest", () => {
    expect(policy).toMatchObject({
      id: "contoh",
      version: "1.0.0",
      title: { id: "Contoh", en: "Example" },
      status: "agreed",
      inForce: { from: Date.UTC(2019, 11, 31, 17), until: null },
      file: "policy.yaml",
    });
    expect(policy.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect([...policy.sources.values()]).toEqual([
      { id: "nota", title: { id: "Nota kesepahaman", en: "Memorandum" }, publisher: null, date: "2019-12-01", url: null, note: null },
    ]);
  });

  it("has its clocks, with nothing closed where nothing is said", () => {
    expect(policy.clocks.get("wib")).toEqual({
      id: "wib",
      spec: { timezone: "Asia/Jakarta", calendar: null, weekend: [], collectiveLeave: "open", hours: [] },
    });
    expect([...policy.calendars]).toEqual([]);
  });

  it("has its events in order", () => {
    const [received, removed] = policy.events.values();
    expect(received).toMatchObject({ id: "request.received", by: ["ministry"], about: "request", order: 0 });
    expect(removed).toMatchObject({ id: "content.removed", by: ["platform"], schema: null, order: 1 });
    expect(received?.checkData({ scope: "public" })).toEqual([]);
    expect(received?.checkData({ scope: "x" })).toHaveLength(1);
  });

  it("has its machines as XState reads them", () => {
    const machine = policy.machines.get("request");
    expect(machine).toMatchObject({
      id: "request",
      title: null,
      key: { kind: "paths", paths: [{ kind: "subject" }] },
      strict: false,
      order: 0,
    });
    expect([...(machine?.alphabet ?? [])]).toEqual(["request.received", "content.removed"]);
    expect(machine?.root).toMatchObject({ name: "request", type: "compound", initial: "none" });
    expect([...(machine?.root.states.values() ?? [])].map(({ name, type }) => [name, type])).toEqual([
      ["none", "atomic"],
      ["open", "atomic"],
      ["settled", "final"],
    ]);
    expect(machine?.root.states.get("none")?.on.get("request.received")).toEqual([
      { target: "open", guard: null, reenter: false, remember: new Map(), raise: [] },
    ]);
  });

  it("has its clauses with what they leave unsaid", () => {
    expect(policy.clauses.get("SL-1")).toMatchObject({
      id: "SL-1",
      source: "nota",
      citation: null,
      basis: "stated",
      reason: null,
      text: null,
      note: null,
      severity: "major",
      order: 0,
    });
    expect(policy.clauses.get("SL-1")?.place.span.start).toEqual({ line: 44, column: 3 });
    expect(normOf(policy)).toEqual({
      kind: "obligation",
      of: "platform",
      to: "ministry",
      when: [{ kind: "event", type: "request.received" }],
      if: { kind: "named", name: "public-content" },
      must: { mode: "any", acts: [{ kind: "event", type: "content.removed" }] },
      by: "bearer",
      where: [],
      within: [{ if: null, period: aDay }],
      start: { kind: "time" },
      notBefore: null,
      pausesWhile: [],
      restartsOn: [],
      extendedOn: null,
      endsOn: [],
      excusedIf: null,
      discharges: "all",
      otherwise: null,
    });
  });

  it("says in English what is only there in Indonesian", () => {
    expect(soundPolicy(["title: { id: Contoh, en: Example }", "title: { id: Contoh }"]).title).toEqual({ id: "Contoh", en: "Contoh" });
  });
});

describe("parties", () => {
  it("hold a role by their own name where nobody else does", () => {
    expect([...soundPolicy().parties.instances.values()].map(({ id, roles }) => [id, roles])).toEqual([
      ["ministry", ["ministry"]],
      ["platform", ["platform"]],
    ]);
  });

  it("hold the roles that they are listed under, and further ones, for a time", () => {
    const policy = soundPolicy([
      "platform: { title: { id: Platform, en: Platform } }",
      'platform: { title: { id: Platform }, instances: { telegram: { roles: [flagger], from: "2020-01-01T00:00:00Z", until: "2021-01-01T00:00:00Z" } } }\n  flagger: { title: { id: Penanda } }',
    ]);
    expect(policy.parties.instances.get("telegram")).toEqual({
      id: "telegram",
      title: { id: "telegram", en: "telegram" },
      roles: ["platform", "flagger"],
      from: Date.UTC(2020, 0),
      until: Date.UTC(2021, 0),
    });
    expect(policy.parties.instances.has("platform")).toBe(false);
    expect(policy.parties.instances.has("flagger")).toBe(false);
  });

  it("are each named once", () => {
    const twice = "platform: { title: { id: Platform }, instances: { a: {} } }\n  other: { title: { id: Lain }, instances: { a: {} } }";
    expect(codesOf(["platform: { title: { id: Platform, en: Platform } }", twice])).toEqual(["duplicate-id"]);
  });
});

describe("clocks", () => {
  it("have their calendar, weekend, leave and hours", () => {
    const office =
      "office: { timezone: Asia/Jakarta, calendar: libur, weekend: [sat, sun], collective-leave: closed, hours: [{ days: mon-fri, open: 08:30-12:00 13:00-17:00, from: 2020-01-01 }] }";
    const files = caseFiles("none").map((file) =>
      file.path === "policy.yaml" ? { ...file, text: soundText(["wib: { timezone: Asia/Jakarta }", office]) } : file,
    );
    const { policies, digests, diagnostics } = loadTexts(files);
    expect(diagnostics).toEqual([]);
    const spec = policies[0]?.clocks.get("office")?.spec;
    expect(spec).toMatchObject({ timezone: "Asia/Jakarta", weekend: ["sat", "sun"], collectiveLeave: "closed" });
    expect(spec?.calendar?.days.get("2020-01-01")?.source).toBe("keputusan");
    expect(spec?.hours).toEqual([
      {
        days: ["mon", "tue", "wed", "thu", "fri"],
        intervals: [
          { from: 510, to: 720 },
          { from: 780, to: 1020 },
        ],
        from: "2020-01-01",
        until: null,
      },
    ]);
    expect([...(policies[0]?.calendars ?? [])]).toEqual([["libur", digests.get("libur")]]);
  });

  it("take no calendar for one that is always open", () => {
    expect(soundPolicy(["timezone: Asia/Jakarta", "timezone: Asia/Jakarta, calendar: always"]).clocks.get("wib")?.spec.calendar).toBeNull();
  });
});

describe("machines", () => {
  it("have keys of their own", () => {
    const keyed = (key: string) => soundPolicy(["    initial: none", `    key: ${key}\n    initial: none`]).machines.get("request")?.key;
    expect(keyed("single")).toEqual({ kind: "single" });
    expect(keyed("[event.subject, actor]")).toEqual({ kind: "paths", paths: [{ kind: "subject" }, { kind: "actor" }] });
  });

  it("are refused a key that an event of theirs does not carry", () => {
    expect(codesOf(["    initial: none", "    key: data.url\n    initial: none"])).toEqual([]);
    expect(codesOf(["    initial: none", "    key: data.link\n    initial: none"])).toEqual(["unknown-fact"]);
  });

  it("guard and remember, and others read what they remember", () => {
    const policy = soundPolicy(
      [
        "request.received: open }",
        "request.received: [{ target: open, guard: public-content, remember: { link: data.url, who: actor } }, { guard: { data.size: 3 } }] }",
      ],
      ["if: public-content", "if: { request.link: x, request.who: ministry }"],
    );
    const [first, second] = policy.machines.get("request")?.root.states.get("none")?.on.get("request.received") ?? [];
    expect(first).toMatchObject({ target: "open", guard: { kind: "named", name: "public-content" } });
    expect([...(first?.remember ?? [])]).toEqual([
      ["link", { kind: "data", path: ["url"] }],
      ["who", { kind: "actor" }],
    ]);
    expect(second).toMatchObject({ target: null, guard: { kind: "comparison" } });
  });

  it("know the type of what they remember", () => {
    const remember: readonly [string, string] = [
      "request.received: open }",
      "request.received: { target: open, remember: { size: data.size } } }",
    ];
    expect(codesOf(remember, ["if: public-content", 'if: { request.size: "3" }'])).toEqual(["unlike-types"]);
    expect(codesOf(remember, ["if: public-content", "if: { request.size: 3 }"])).toEqual([]);
  });

  it("may look at themselves", () => {
    expect(codesOf(["request.received: open }", "request.received: { target: open, guard: { request: none } } }"])).toEqual([]);
  });

  it.each([
    ["open", []],
    [".open", ["unknown-state"]],
    ["'#request.open'", []],
    ["'#other.open'", ["unknown-state"]],
  ])("lead from a state to %s", (target, codes) => {
    expect(codesOf(["request.received: open }", `request.received: ${target} }`])).toEqual(codes);
  });

  it("say how a state is written from the root", () => {
    const text = soundText(["    initial: none", "    initial: none\n    on: { content.removed: settled }"]);
    const { diagnostics } = loadTexts([{ path: "policy.yaml", text }]);
    expect(diagnostics.map(({ code, help }) => [code, help?.en])).toEqual([
      ["unknown-state", "from here that state is written `.settled`, `#request.settled`"],
    ]);
  });
});

describe("obligations", () => {
  const norm = (...changes: readonly (readonly [string, string])[]) => normOf(soundPolicy(...changes));

  it("start, end and pause on events and states", () => {
    expect(
      norm(
        ["when: request.received", "when: { any: [request.received, { request: open }, in-force] }"],
        ["      if: public-content\n", ""],
        ["must: content.removed", "must: { all: [content.removed, { request: [settled] }] }"],
        [
          "within: 24 hours",
          "within: 24 hours\n      ends-on: { any: [content.removed, { request: settled }] }\n      pauses-while: { request: [open] }",
        ],
      ),
    ).toMatchObject({
      when: [{ kind: "event" }, { kind: "state", machine: "request", states: ["open"] }, { kind: "in-force" }],
      must: {
        mode: "all",
        acts: [
          { kind: "event", type: "content.removed" },
          { kind: "state", machine: "request", states: ["settled"] },
        ],
      },
      endsOn: [{ kind: "event" }, { kind: "state" }],
      pausesWhile: [{ kind: "state", machine: "request", states: ["open"] }],
    });
  });

  it("tie the act to its trigger, and count from where they say", () => {
    expect(
      norm([
        "within: 24 hours",
        "within: 24 hours\n      where: { event.subject: trigger.data.url }\n      start: data.deadline\n      by: any\n      discharges: oldest",
      ]),
    ).toMatchObject({
      where: [{ event: { kind: "event", field: "subject" }, trigger: { kind: "trigger", path: ["data", "url"] } }],
      start: { kind: "data", path: ["deadline"] },
      by: "any",
      discharges: "oldest",
    });
  });

  it("choose among terms", () => {
    const choices =
      "within:\n        - { if: { data.size: 3 }, term: 5 days, counting: from-next-day, basis: assumed, source: nota }\n        - 24 hours\n      not-before: 1 hour";
    expect(norm(["within: 24 hours", choices], ["basis: stated", "basis: stated\n    reason: { id: Dipilih }"])).toMatchObject({
      within: [
        {
          if: { kind: "comparison" },
          period: {
            term: { kind: "calendar", unit: "day", amount: 5 },
            counting: "from-next-day",
            basis: "assumed",
            source: "nota",
            clock: "wib",
          },
        },
        { if: null, period: aDay },
      ],
      notBefore: { term: { kind: "counted" }, counting: "from-start" },
    });
  });

  it("take their manner of counting from the clause, where the term does not say", () => {
    const clocks: readonly [string, string] = [
      "wib: { timezone: Asia/Jakarta }",
      "wib: { timezone: Asia/Jakarta }\n  kerja: { timezone: Asia/Jakarta, weekend: [sat, sun] }",
    ];
    expect(
      norm(clocks, [
        "within: 24 hours",
        "within: { term: 5 days, if-closed: next-working-day }\n      clock: kerja\n      counting: from-next-day\n      not-before: 1 hour",
      ]),
    ).toMatchObject({
      within: [{ period: { clock: "kerja", counting: "from-next-day", ifClosed: "next-working-day" } }],
      notBefore: { clock: "kerja", counting: "from-start", ifClosed: "stay" },
    });
  });

  it("may be due when the event says so", () => {
    expect(norm(["within: 24 hours", "within: at data.deadline"])).toMatchObject({
      within: [{ period: { term: { kind: "given", path: "data.deadline" } } }],
    });
    expect(codesOf(["within: 24 hours", "within: at data.url"])).toEqual(["instant-needed"]);
    expect(codesOf(["within: 24 hours", "within: at data.dedline"])).toEqual(["unknown-fact"]);
  });

  it("read no event at the due instant, only the trigger", () => {
    expect(codesOf(["within: 24 hours", "within: 24 hours\n      excused-if: { trigger.data.scope: private }"])).toEqual([]);
    expect(codesOf(["within: 24 hours", "within: 24 hours\n      excused-if: { data.scope: private }"])).toEqual(["unknown-fact"]);
  });
});

describe("the other kinds of clause", () => {
  it("requirement", () => {
    const body =
      "of: platform\nbefore: content.removed\nmust: [request.received]\nat-least: 12 hours\nat-most: 30 days\nwhere: { event.subject: trigger.subject }";
    expect(normOf(soundPolicy(clause("R-1", "requirement", body)), "R-1")).toMatchObject({
      kind: "requirement",
      of: "platform",
      to: null,
      before: ["content.removed"],
      must: ["request.received"],
      by: "bearer",
      if: null,
      atLeast: { term: { kind: "counted", milliseconds: 43_200_000 }, clock: "wib" },
      atMost: { term: { kind: "calendar", unit: "day", amount: 30 } },
      where: [{ event: { kind: "event", field: "subject" }, trigger: { kind: "trigger", path: ["subject"] } }],
    });
  });

  it("prohibition", () => {
    const body = "of: platform\nmust-not: content.removed\nwhile: { request: open }\nwhen: request.received\nfor: 6 months";
    expect(normOf(soundPolicy(clause("P-1", "prohibition", body)), "P-1")).toMatchObject({
      kind: "prohibition",
      mustNot: ["content.removed"],
      while: { kind: "comparison" },
      if: null,
      when: [{ kind: "event", type: "request.received" }],
      for: { term: { kind: "calendar", unit: "month", amount: 6 } },
    });
  });

  it("power", () => {
    expect(
      normOf(
        soundPolicy(clause("W-1", "power", "of: ministry\nover: request.received\nif: { present.data.url: true }\non-void: note")),
        "W-1",
      ),
    ).toEqual({
      kind: "power",
      of: "ministry",
      over: ["request.received"],
      while: null,
      if: expect.objectContaining({ kind: "comparison" }),
      onVoid: "note",
    });
  });

  it("standing duty", () => {
    const body = 'each: platform\nto: ministry\nmust-keep: { request: [none, settled] }\nfrom: "2020-01-01T00:00:00Z"\ngrace: 2 days';
    expect(normOf(soundPolicy(clause("D-1", "standing-duty", body)), "D-1")).toMatchObject({
      kind: "standing-duty",
      of: "platform",
      each: true,
      mustKeep: { kind: "state", machine: "request", states: ["none", "settled"] },
      from: Date.UTC(2020, 0),
      until: null,
      when: [],
      for: null,
      grace: { term: { kind: "calendar", unit: "day", amount: 2 } },
    });
  });
});
