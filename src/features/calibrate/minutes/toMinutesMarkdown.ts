import { endSentence } from "../../../domain/endSentence.ts";
import type { CandidateMinutes } from "../../../domain/calibrate/candidateMinutes.ts";
import type { Aside } from "../../../domain/calibrate/late.ts";
import type { Minutes, PersonMinutes } from "../../../domain/calibrate/minutes.ts";
import { joinWords } from "../../../domain/numberWords.ts";
import { escapeMarkdown, toMarkdownParagraph, toMarkdownPart } from "../../../ui/takeAlong/markdown.ts";
import { nameOf } from "../nameOf.ts";

/** Minutes as a Markdown document. What people wrote stays text, whatever signs it holds. */
export function toMinutesMarkdown({ title, date, ladder, levels, raters, people, candidates }: Minutes): string {
  const names = raters.map((rater) => `${nameOf(rater)}${rater.isAway ? " (away)" : ""}`);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(`Calibration minutes, ${ladder}${date && `, ${date}`}`),
    ...(levels.length > 0 ? [escapeMarkdown(`Levels in question: ${joinWords(levels)}.`)] : []),
    ...(names.length > 0 ? [escapeMarkdown(endSentence(`Rated by ${joinWords(names)}`))] : []),
    ...people.flatMap(toPerson),
    ...candidates.flatMap(toCandidate),
  ];
  return `${parts.join("\n\n")}\n`;
}

function toPerson(person: PersonMinutes): string[] {
  const { way, closed, decision, placement, late, wholes, rows, unseen, log } = person;
  return [
    `## ${escapeMarkdown(`${nameOf(person)}: ${way}`)}`,
    ...toDecision(decision, `Decided level: ${decision?.level}`, decision?.rows),
    ...(closed ? [escapeMarkdown(`The board is not open yet, so there are no marks. ${closed}`)] : []),
    escapeMarkdown([...placement, late].filter(Boolean).join(" ")),
    ...toMarkdownPart(
      "What each rater said of the whole",
      [
        ["Rater", "Level", "In a sentence"],
        ...wholes.map(({ rater, level, sentence, aside }) => [nameRater(rater, aside), level, sentence]),
      ],
      3,
    ),
    ...toMarkdownPart(
      "Rows, the greatest disagreement first",
      [
        ["Row", "Section", "Marks", "Agreed", "Reason", "Agreed by"],
        ...rows.map(({ subject, section, isCritical, marks, agreed, reason, by }) => [
          isCritical ? `${subject} (Critical)` : subject,
          section,
          marks
            .map(({ rater, mark, note, aside }) => `${nameRater(rater, aside)}: ${mark}${note.trim() && ` – ${note}`}`)
            .join("\n"),
          agreed || "not yet",
          reason,
          by,
        ]),
      ],
      3,
    ),
    ...(unseen.length > 0 ? [`Rows that nobody saw: ${unseen.length}`] : []),
    ...toMarkdownPart(
      "Log of agreed values",
      [
        ["When", "Row", "Before", "After"],
        ...log.map(({ at, subject, before, after }) => [at, subject, before, after]),
      ],
      3,
    ),
  ];
}

type Decided = Pick<NonNullable<CandidateMinutes["decision"]>, "why" | "by" | "date">;

/** A decision with its sentence; that there is none where it is undefined. */
function toDecision(decision: Decided | undefined, decided: string, rows: readonly string[] = []): string[] {
  if (!decision) return ["Nothing is decided yet."];
  const { why, by, date } = decision;
  const facts = [by.trim() && `by ${by.trim()}`, date].filter(Boolean).join(", ");
  return [
    `**${escapeMarkdown(decided)}**${facts && `, ${escapeMarkdown(facts)}`}`,
    toMarkdownParagraph(why),
    ...(rows.length > 0 ? [escapeMarkdown(`Rows that decided it: ${joinWords(rows)}.`)] : []),
  ];
}

function toCandidate(candidate: CandidateMinutes): string[] {
  const { level, date, panel, decision, closed, late, cards, dimensions } = candidate;
  return [
    `## ${escapeMarkdown(`${nameOf(candidate)}, interviewed for ${level}${panel && ` by ${panel}`}${date && `, ${date}`}`)}`,
    ...toDecision(decision, `Decided: ${decision?.offer}`),
    ...(closed ? [escapeMarkdown(`The cards are not open yet. ${closed}`)] : []),
    ...(late ? [escapeMarkdown(late)] : []),
    ...(cards.length > 0
      ? [
          cards
            .map(
              ({ rater, tally, sentence, aside }) =>
                `- ${escapeMarkdown(`${nameRater(rater, aside)}: ${tally} ${sentence}`.trim())}`,
            )
            .join("\n"),
        ]
      : []),
    ...toMarkdownPart(
      "Scorecard",
      [
        ["Dimension", ...cards.map(({ rater, aside }) => nameRater(rater, aside))],
        ...dimensions.map(({ label, isDifferent, verdicts }) => [
          isDifferent ? `${label} (they differ)` : label,
          ...verdicts.map(({ verdict, note }) => `${verdict}${note.trim() && ` – ${note}`}`),
        ]),
      ],
      3,
    ),
  ];
}

const nameRater = (name: string, aside: Aside = "") => `${nameOf({ name })}${aside && ` (${aside})`}`;
