import { Lexer } from "yaml";

/** Innermost level of nesting that a file may have. */
export const DEEPEST = 48;

/** Widest indentation of a line; block nesting cannot be deeper than its column. */
const WIDEST_INDENT = 240;

/**
 * Offset at which a text nests deeper than the parser can bear, `null` where it does not. Looks at tokens
 * only, in one pass: the parser itself recurses, and deep text would end the process rather than throw.
 */
export function tooDeepAt(text: string): number | null {
  let offset = 0;
  let column = 0;
  let flow = 0;
  let lineIsBlank = true;
  for (const token of new Lexer().lex(text)) {
    const control = token === "\u0002" || token === "\u0018" || token === "\u001f";
    if (token === "[" || token === "{") flow += 1;
    if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    const blank = token.trim() === "";
    const indicator = token === "-" || token === "?" || token === ":";
    if (flow > DEEPEST) return offset;
    if (flow === 0 && !control && !blank && lineIsBlank && column > WIDEST_INDENT) return offset;
    if (control) continue;
    if (!blank && !indicator) lineIsBlank = false;
    offset += token.length;
    const feed = token.lastIndexOf("\n");
    column = feed === -1 ? column + token.length : token.length - feed - 1;
    if (feed !== -1) lineIsBlank = true;
  }
  return null;
}
