/** A comparison's text table as Markdown: a heading and a table per section. The first row of the table is its head. */
export function toMarkdown(title: string, link: string, [head = [], ...rows]: readonly string[][]): string {
  const lines = [`# ${title}`, "", link];
  let section: string | undefined;
  for (const [name = "", heading = "", subject = "", ...cells] of rows) {
    if (name !== section) {
      section = name;
      const columns = ["", ...head.slice(3)];
      lines.push("", `## ${name}`, "", toLine(columns), toLine(columns.map(() => "---")));
    }
    lines.push(toLine([`**${escape(subject)}**${heading && `<br>${escape(heading)}`}`, ...cells.map(escape)]));
  }
  return `${lines.join("\n")}\n`;
}

const toLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** Signs that Markdown or HTML would take as their own; line breaks inside a cell. */
const escape = (text: string) => text.replaceAll(/[\\|*_`[\]<>#&]/g, String.raw`\$&`).replaceAll("\n", "<br>");
