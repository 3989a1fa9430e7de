import { csvFormatRows } from "d3-dsv";
import { memo, useState } from "react";
import type { Comparison } from "../../domain/compare.ts";
import type { FilteredSection } from "../../domain/filter.ts";
import { toTextTable } from "../../domain/rowText.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/Button.tsx";
import { Menu, MenuItem } from "../../ui/Menu.tsx";
import { copyText, downloadText } from "../../ui/takeAlong.ts";
import { toMarkdown } from "./toMarkdown.ts";
import { toSafeCell } from "./toSafeCell.ts";

interface Props {
  readonly comparison: Comparison;
  readonly sections: readonly FilteredSection[];
}

/** What is on the screen, taken along: as a link, as Markdown, as CSV, on paper. Says what came of it. */
export const ExportMenu = memo(function ExportMenu({ comparison, sections }: Props) {
  const ladder = useLadder();
  const [said, setSaid] = useState("");
  const names = comparison.levels.map(({ title }) => title);
  const link = () => globalThis.location.href;
  const say = (what: string, done: boolean) =>
    setSaid(done ? `${what} copied.` : `The browser did not allow copying. The address bar holds the link.`);
  const table = () =>
    toTextTable(
      ladder,
      comparison,
      sections.flatMap(({ shown }) => shown),
    );
  return (
    <>
      <span className="quiet" role="status">
        {said}
      </span>
      <Button onClick={async () => say("Link", await copyText(link()))}>Copy link</Button>
      <Menu trigger={<Button>Export ▾</Button>}>
        <MenuItem
          onSelect={async () => {
            const title = `${names.join(" → ")}: ${ladder.title} ${ladder.version}`;
            say("Markdown", await copyText(toMarkdown(title, link(), table())));
          }}
        >
          Copy as Markdown
        </MenuItem>
        <MenuItem
          onSelect={() => {
            const name = `${ladder.id}-${comparison.levels.map(({ id }) => id).join("-")}.csv`;
            downloadText(name, "text/csv", `\uFEFF${csvFormatRows(table().map((row) => row.map(toSafeCell)))}`);
            setSaid(`${name} downloaded.`);
          }}
        >
          Download CSV
        </MenuItem>
        <MenuItem onSelect={() => globalThis.print()}>Print</MenuItem>
      </Menu>
    </>
  );
});
