import { changeClasses } from "../../../domain/compare/changeClasses.ts";
import { type ClassCounts, type ComparedSection, sumCounts } from "../../../domain/compare/compare.ts";
import type { Level } from "../../../domain/ladder/ladder.ts";
import { changeWords } from "../../../parts/changeWords.ts";
import { SteadyLink } from "../../../routes/SteadyLink.tsx";
import { useLadder } from "../../../routes/useLadder.ts";
import { toLevelsSearch } from "../toLevelsSearch.ts";
import styles from "./Brief.module.css";

interface Props {
  readonly sections: readonly ComparedSection[];
  readonly levels: readonly Level[];
}

/** How many rows of each section are of each class of change. */
export function BriefCounts({ sections, levels }: Props) {
  const ladder = useLadder();
  return (
    <table className={`${styles.counts} figures`}>
      <thead>
        <tr>
          <th scope="col">Section</th>
          {changeClasses.map((name) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{changeWords[name].symbol} </span>
              <span className={styles.word}>{changeWords[name].word}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sections.map(({ section, counts }) => (
          <tr key={section.id}>
            <th scope="row">
              <SteadyLink
                to={{ to: "/compare", search: { ...toLevelsSearch(ladder, levels), sections: [section.id] } }}
              >
                {section.title}
              </SteadyLink>
            </th>
            <Figures counts={counts} />
          </tr>
        ))}
        <tr>
          <th scope="row">All sections</th>
          <Figures counts={sumCounts(sections.map(({ counts }) => counts))} />
        </tr>
      </tbody>
    </table>
  );
}

const Figures = ({ counts }: { readonly counts: ClassCounts }) =>
  changeClasses.map((name) => (
    <td key={name} data-none={counts[name] === 0 || undefined}>
      {counts[name]}
    </td>
  ));
