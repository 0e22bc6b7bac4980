/** What picks the instance of a machine: one for all, or the values of these facts of an event. */
export type Key = { readonly kind: "single" } | { readonly kind: "paths"; readonly paths: readonly KeyPath[] };

export type KeyPath =
  | { readonly kind: "subject" }
  | { readonly kind: "actor" }
  | { readonly kind: "data"; readonly path: readonly string[] };
