/** The cells of every table of a Markdown page that has exactly this head, row by row. */
export function tableRows(page: string, head: readonly string[]): string[][] {
  const lines = page.split("\n");
  const rows: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith("|") || lines[index - 1]?.startsWith("|") === true) continue;
    if (cells(line).join("|") !== head.join("|")) continue;
    for (const row of lines.slice(index + 2)) {
      if (!row.startsWith("|")) break;
      rows.push(cells(row));
    }
  }
  return rows;
}

function cells(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf("|"))
    .split("|")
    .map((cell) => cell.trim());
}
