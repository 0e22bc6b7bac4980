import type { RejectedLine } from "./rejected-line.js";

/**
 * One line of a quarantine file, without its line break: where the rejected input stood, why it was rejected,
 * in both languages, and what stood there. `truncated` and `base64` appear only where `raw` is not all of it
 * (see `RejectedLine`). Plain JSON in a fixed order of keys.
 */
export function quarantineLine(rejected: RejectedLine): string {
  const { file, line, column, problems, raw, truncated, base64 } = rejected;
  return JSON.stringify({
    file,
    line,
    column,
    reasons: problems.map(({ code, pointer, message, help }) => ({
      code,
      pointer,
      id: said(message.id, help?.id),
      en: said(message.en, help?.en),
    })),
    raw,
    ...(truncated ? { truncated } : {}),
    ...(base64 === null ? {} : { base64 }),
  });
}

function said(message: string, help: string | undefined): string {
  return help === undefined ? message : `${message}; ${help}`;
}
