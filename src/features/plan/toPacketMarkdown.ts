import type { Packet, PacketRow } from "../../domain/plan/packet.ts";
import { listArchivedLines } from "./listArchivedLines.ts";
import { listNext } from "./listNext.ts";
import { tellEvidence } from "./tellEvidence.ts";
import { packetTitles } from "./packetTitles.ts";
import { escapeMarkdown, toMarkdownPart } from "../../ui/takeAlong/markdown.ts";

/** A packet as a Markdown document. What a person wrote stays text, whatever signs it holds. */
export function toPacketMarkdown(packet: Packet): string {
  const {
    person,
    title,
    ladder,
    made,
    readiness,
    critical,
    shown,
    begun,
    actuals,
    open,
    openWithout,
    setAside,
    evidence,
  } = packet;
  const { version, archived } = packet;
  const parts = [
    `# ${escapeMarkdown(person ? `${person}: ${title}` : title)}`,
    `Promotion packet, ${escapeMarkdown(ladder)}, made on ${made}`,
    escapeMarkdown(readiness),
    ...toMarkdownPart(packetTitles.critical, listRows(critical)),
    ...toMarkdownPart(critical.length > 0 ? packetTitles.shownBeside : packetTitles.shown, listRows(shown)),
    ...toMarkdownPart(packetTitles.begun, listRows(begun)),
    ...toMarkdownPart(packetTitles.actuals, [
      ["KPI", "Target", "Actual", "Measured on", "Verdict"],
      ...actuals.map(({ subject, target, actual, date, verdict }) => [subject, target, actual, date, verdict]),
    ]),
    ...toMarkdownPart(packetTitles.open, [
      ["Row", "Importance", "Where it stands", "Next action", "By"],
      ...open.map(({ subject, importance, rating, action, due }) => [subject, importance, rating, action, due]),
    ]),
    ...(openWithout && open.length === 0 ? [`## ${packetTitles.open}`] : []),
    ...(openWithout ? [escapeMarkdown(openWithout)] : []),
    ...toMarkdownPart(packetTitles.done, [
      ["Row", "What was done", "On"],
      ...packet.done.map(({ subject, action, on }) => [subject, action, on]),
    ]),
    ...(setAside.length > 0
      ? [
          `## ${packetTitles.setAside}`,
          setAside.map(({ subject, reason }) => `- ${escapeMarkdown(`${subject}: ${reason}`)}`).join("\n"),
        ]
      : []),
    ...toMarkdownPart(`No longer asked by version ${version}`, [
      ["Row", "What was asked", "Where it stood", "Evidence"],
      ...archived.map((row) => [
        row.subject,
        row.asks,
        listArchivedLines(row, (day) => day).join("\n"),
        tellEvidence(row),
      ]),
    ]),
    "## Evidence",
    evidence.length > 0 ? evidence.map(toPiece).join("\n") : "No evidence yet.",
  ];
  return `${parts.join("\n\n")}\n`;
}

const listRows = (rows: readonly PacketRow[]) => [
  ["Row", "What is asked", "Where it stands", "Evidence"],
  ...rows.map((row) => [
    row.subject,
    row.asks,
    [row.rating, ...listNext(row.next, (day) => day)].join("\n"),
    tellEvidence(row),
  ]),
];

function toPiece({ number, title, date, confirmedBy, story, address, link, rows }: Packet["evidence"][number]): string {
  const facts = [
    date,
    confirmedBy && `can confirm: ${confirmedBy}`,
    rows.length > 0 && `for ${rows.join(", ")}`,
    story,
    address === undefined && link,
  ]
    .filter((fact) => typeof fact === "string" && fact !== "")
    .map((fact) => escapeMarkdown(fact as string));
  const target = address && `<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;
  return [`- **E${number} ${escapeMarkdown(title)}**`, ...facts, ...(target ? [target] : [])].join("; ");
}
