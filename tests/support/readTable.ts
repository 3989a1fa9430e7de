/** Reads a text table: cells divided by "|", the first line names the columns. "-" is an empty cell. */
export function readTable(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map((cells) =>
    Object.fromEntries(
      head.map((name, at) => [name, cells[at] ?? ""]).filter(([, cell]) => cell !== "-" && cell !== ""),
    ),
  );
}
