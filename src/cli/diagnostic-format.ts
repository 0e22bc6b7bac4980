/** The forms in which `validate` tells what is wrong. */
export const DIAGNOSTIC_FORMATS = ["text", "json", "sarif", "github"] as const;

export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];
