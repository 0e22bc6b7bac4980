/** JSON for people: whatever fits on a line stands on one. */
export function readableJson(value: unknown, width = 130): string {
  return written(JSON.parse(JSON.stringify(value)), "", width);
}

function written(value: unknown, indent: string, width: number, before = 0): string {
  const line = onOneLine(value);
  if (indent.length + before + line.length <= width || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => written(item, inner, width))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner, width, key.length + 4)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
