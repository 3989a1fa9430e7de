import { describeMark, type LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import { findAside } from "../../../domain/calibrate/late.ts";
import { findSheet, listRatersOf, type Person, type Session } from "../../../domain/calibrate/session.ts";
import styles from "./BoardPage.module.css";
import { asideWords } from "./asideWords.ts";
import { nameOf } from "../nameOf.ts";
import { PagePart } from "../../../ui/page/PagePart.tsx";

interface Props {
  readonly session: Session;
  readonly person: Person;
  readonly axis: LevelAxis;
}

/** What each rater says of the whole: the level, and why not the next. Nothing where no sheet is left. */
export function Overall({ session, person, axis }: Props) {
  const sheets = listRatersOf(session, person.id).flatMap((rater) => {
    const sheet = findSheet(session, person.id, rater.id);
    return sheet?.finished ? [{ rater, sheet, aside: findAside(session, rater, sheet) }] : [];
  });
  if (sheets.length === 0) return null;
  return (
    <PagePart id="overall" title="As a whole">
      <dl className={`${styles.overall} sheet`}>
        {sheets.map(({ rater, sheet, aside }) => (
          <div key={rater.id}>
            <dt>
              {nameOf(rater)}
              {aside && <span className="quiet"> {asideWords[aside]}</span>}
            </dt>
            <dd>
              <strong>{describeMark(axis, sheet.level)}</strong>
              <span>{sheet.sentence}</span>
            </dd>
          </div>
        ))}
      </dl>
    </PagePart>
  );
}
