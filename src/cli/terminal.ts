/** The world as a command sees it; tests hand in another one. */
export interface Terminal {
  /** Data: what a command was asked for. Resolves once it is written or the reader has gone. */
  readonly out: (text: string) => Promise<void>;
  /** Everything else. */
  readonly err: (text: string) => Promise<void>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: { readonly [name: string]: string | undefined };
  readonly cwd: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** Whether standard output is looked at by a person. */
  readonly isTerminal: boolean;
}
