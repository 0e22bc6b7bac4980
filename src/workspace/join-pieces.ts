/** Large enough that writing is seldom waited for, small beside any report. */
const ENOUGH = 64 * 1024;

/** The same text in pieces of a size worth writing. */
export function* joinPieces(pieces: Iterable<string>): Generator<string, void, undefined> {
  let gathered = "";
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < ENOUGH) continue;
    yield gathered;
    gathered = "";
  }
  if (gathered !== "") yield gathered;
}
