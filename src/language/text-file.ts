/** A file as the workspace hands it in: its path as people would write it, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
