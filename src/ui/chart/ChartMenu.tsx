import type { RefObject } from "react";
import { Button } from "../control/Button.tsx";
import { drawAlone, toPng } from "./chartImage.ts";
import { Menu, MenuItem } from "../overlay/Menu.tsx";
import { downloadBlob, downloadText } from "../takeAlong/download.ts";
import { SaidStatus } from "../takeAlong/SaidStatus.tsx";
import { downloadCsv } from "../takeAlong/takeAlong.ts";
import { useSaid } from "../takeAlong/useSaid.ts";

interface Props {
  /** What the charts show: the title of the images. */
  readonly title: string;
  /** Paragraphs that stand below the chart in an image. */
  toNotes(): readonly string[];
  /** The name of the files, without their endings. */
  readonly fileName: string;
  /** The element in which the charts are drawn. */
  readonly charts: RefObject<HTMLElement | null>;
  /** What each of its charts is called; one that is drawn alone needs no name. */
  readonly names: readonly string[];
  toRows(): readonly (readonly string[])[];
}

/** Charts taken along: as SVG and PNG in the colours of the screen, and their figures as CSV. Says what came of it. */
export function ChartMenu({ title, toNotes, fileName, charts, names, toRows }: Props) {
  const [said, say] = useSaid();
  const draw = (at: number) => {
    const chart = charts.current?.querySelectorAll<SVGSVGElement>("[role=img] svg")[at];
    return (
      chart && drawAlone(chart, { title: names.length > 1 ? `${title}, in ${names[at]}` : title, notes: toNotes() })
    );
  };
  const nameFile = (at: number, ending: string) => `${fileName}${at === 0 ? "" : `-${at + 1}`}.${ending}`;
  const download = async (at: number, ending: "svg" | "png") => {
    const drawing = draw(at);
    if (!drawing) return say("The chart is not drawn yet.");
    try {
      if (ending === "svg") downloadText(nameFile(at, ending), "image/svg+xml", drawing.svg);
      else downloadBlob(nameFile(at, ending), await toPng(drawing));
      say(`${nameFile(at, ending)} downloaded.`);
    } catch {
      say("The browser could not draw the chart as an image. SVG works everywhere.");
    }
  };
  const suffix = (at: number) => (names.length > 1 ? ` (${names[at]})` : "");
  return (
    <>
      <Menu
        trigger={
          <Button look="quiet" aria-label={`Download ${title}`}>
            Download <span aria-hidden="true">▾</span>
          </Button>
        }
      >
        {names.flatMap((name, at) =>
          (["svg", "png"] as const).map((ending) => (
            <MenuItem key={`${name} ${ending}`} onSelect={() => void download(at, ending)}>
              {ending.toUpperCase()}
              {suffix(at)}
            </MenuItem>
          )),
        )}
        <MenuItem
          onSelect={() => {
            downloadCsv(`${fileName}.csv`, toRows());
            say(`${fileName}.csv downloaded.`);
          }}
        >
          CSV
        </MenuItem>
      </Menu>
      <SaidStatus said={said} />
    </>
  );
}
