import { memo, type ReactNode } from "react";
import { Button } from "../control/Button.tsx";
import styles from "./ExportMenu.module.css";
import { Menu, MenuItem } from "./Menu.tsx";
import { SaidStatus } from "../takeAlong/SaidStatus.tsx";
import { copyRefused, copyText, downloadCsv } from "../takeAlong/takeAlong.ts";
import { useSaid } from "../takeAlong/useSaid.ts";

interface Props {
  /** The name of the downloaded file, without its ending. */
  readonly fileName: string;
  /** What is on the screen as rows of text, the first of them the head. */
  toRows(): readonly string[][];
  /** The same as Markdown, with the link to it. */
  toMarkdown(link: string): string;
  /** A way to go on from there, before the others. */
  readonly beside?: ReactNode;
  /** More ways, as items of the menu. */
  readonly children?: ReactNode;
  /** The items that print, where that is a choice. */
  readonly printing?: ReactNode;
}

/** What is on the screen, taken along: as a link, as Markdown, as CSV, on paper. Says what came of it. */
export const ExportMenu = memo(function ExportMenu({
  fileName,
  toRows,
  toMarkdown,
  beside,
  children,
  printing,
}: Props) {
  const [said, say] = useSaid();
  const link = () => globalThis.location.href;
  const sayCopied = (what: string, done: boolean) => say(done ? `${what} copied.` : copyRefused);
  return (
    <div className={styles.along}>
      {beside && <div className={styles.beside}>{beside}</div>}
      <div className={styles.buttons}>
        <Button onClick={async () => sayCopied("Link", await copyText(link()))}>Copy link</Button>
        <Menu
          trigger={
            <Button>
              Export <span aria-hidden="true">▾</span>
            </Button>
          }
        >
          <MenuItem onSelect={async () => sayCopied("Markdown", await copyText(toMarkdown(link())))}>
            Copy as Markdown
          </MenuItem>
          <MenuItem
            onSelect={() => {
              downloadCsv(`${fileName}.csv`, toRows());
              say(`${fileName}.csv downloaded.`);
            }}
          >
            Download CSV
          </MenuItem>
          {children}
          {printing ?? <MenuItem onSelect={() => globalThis.print()}>Print</MenuItem>}
        </Menu>
        <SaidStatus said={said} className={styles.said} />
      </div>
    </div>
  );
});
