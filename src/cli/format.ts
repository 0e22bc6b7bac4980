/** What `--format` and `--out` take. */
export const FORMATS = ["text", "json"] as const;

export type Format = (typeof FORMATS)[number];
