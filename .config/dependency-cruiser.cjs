/**
 * The rooms of `src/` and what each may import; docs/architecture.md says why.
 * A room that is not listed here may import nothing, so a new room starts with a decision.
 */
const rooms = {
  diagnostics: [],
  time: ["^src/diagnostics/"],
  events: ["^src/diagnostics/", "^src/time/"],
  language: ["^src/diagnostics/", "^src/time/", "^src/events/event\\.ts$"],
  engine: ["^src/diagnostics/", "^src/time/", "^src/language/model/", "^src/events/(event|order-events)\\.ts$"],
  report: ["^src/diagnostics/", "^src/time/", "^src/engine/(finding|program)\\.ts$"],
  workspace: ["^src/(diagnostics|time|events|language|engine|report)/"],
  cli: ["^src/(diagnostics|time|events|language|engine|report|workspace)/"],
};

/** Packages and the only place that may import each of them. */
const packages = {
  yaml: "^src/language/",
  ajv: "^src/language/",
  "ajv-formats": "^src/language/",
  "json-rules-engine": "^src/engine/conditions/",
  xstate: "^src/engine/machines/",
  "temporal-polyfill": "^src/time/",
  commander: "^src/cli/",
  picocolors: "^src/cli/",
};

/** What a browser does not have. */
const builtins = require("node:module").builtinModules.filter((name) => !name.startsWith("_"));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-undeclared-package",
      comment: "a package that users do not get must not be needed at run time",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "/@types/node/" },
    },
    {
      name: "known-rooms-only",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/((${Object.keys(rooms).join("|")})/|(index|core)\\.ts$)` },
      to: {},
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `room-${room}`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^(src|test|schemas|policies)/", pathNot: [`^src/${room}/`, ...allowed] },
    })),
    ...Object.entries(packages).map(([name, home]) => ({
      name: `package-${name}`,
      severity: "error",
      from: { path: "^src/", pathNot: home },
      to: { path: `node_modules/${name}/` },
    })),
    {
      name: "node-only-outside",
      comment: "everything but workspace and cli runs in a browser too",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/workspace/", "^src/cli/"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-stays-pure",
      comment: "patuh/core runs in a browser",
      severity: "error",
      from: { path: "^src/core\\.ts$" },
      to: { path: [`^(node:)?(${builtins.join("|")})$`, "^src/cli/"], reachable: true },
    },
    {
      name: "index-below-cli",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/cli/", reachable: true },
    },
    {
      name: "commands-apart",
      comment: "one file a command, none knows another",
      severity: "error",
      from: { path: "^src/cli/commands/([^/]+)\\.ts$" },
      to: { path: "^src/cli/commands/", pathNot: "^src/cli/commands/$1\\.ts$" },
    },
    {
      name: "entries-are-ends",
      comment: "the public entries are for users, not for the rooms",
      severity: "error",
      from: { path: "^src/[^/]+/" },
      to: { path: "^src/(index|core)\\.ts$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "default"] },
  },
};
