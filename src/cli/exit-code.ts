/** What the exit code of the program means; `docs/reference/cli.md` tells users. */
export const EXIT = {
  ok: 0,
  /** Checked, and `--fail-on` names what was found; or a scenario failed. */
  found: 1,
  usage: 2,
  invalidPolicy: 3,
  invalidEvents: 4,
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
