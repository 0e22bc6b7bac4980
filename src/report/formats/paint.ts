type Brush = (text: string) => string;

/** How parts of a text stand out. Where colour comes from is the caller's business. */
export interface Paint {
  readonly bold: Brush;
  readonly dim: Brush;
  readonly red: Brush;
  readonly green: Brush;
  readonly yellow: Brush;
  readonly cyan: Brush;
}

const asIs: Brush = (text) => text;

/** No colour at all. */
export const plain: Paint = { bold: asIs, dim: asIs, red: asIs, green: asIs, yellow: asIs, cyan: asIs };
