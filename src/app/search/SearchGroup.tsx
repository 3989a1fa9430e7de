import { CommandGroup, CommandItem } from "cmdk";
import { memo } from "react";
import { findExcerpt, markMatches } from "./markMatches.ts";
import type { Hit, HitGroup } from "./collectHits.ts";
import type { SearchItem } from "./searchItem.ts";
import styles from "./SearchPalette.module.css";

interface Props {
  readonly group: HitGroup;
  /** No more than so many are drawn. */
  readonly most: number;
  /** The id of the chosen hit, where it is one of these: its row is drawn anew with it, which is where cmdk looks for it. */
  readonly chosen: string | undefined;
  onChoose(item: SearchItem): void;
}

/** The hits of a kind. */
export const SearchGroup = memo(function SearchGroup({ group: { title, hits, total }, most, onChoose }: Props) {
  const shown = Math.min(hits.length, total);
  return (
    <CommandGroup
      className={styles.group}
      heading={
        <>
          {title} {total > shown && <span className="figures">{`${shown} of ${total}`}</span>}
        </>
      }
    >
      {hits.slice(0, most).map((hit) => (
        <CommandItem key={hit.item.id} value={hit.item.id} className={styles.item} onSelect={() => onChoose(hit.item)}>
          <HitLines hit={hit} />
        </CommandItem>
      ))}
    </CommandGroup>
  );
});

/** A statement is cut to about two lines around what was looked for. */
const longest = 150;

const HitLines = memo(function HitLines({ hit: { item, terms } }: { readonly hit: Hit }) {
  const { title, note, names, text } = item;
  const named = findExcerpt(title, terms, longest);
  const said = named === undefined ? (findExcerpt(names, terms) ?? findExcerpt(text, terms)) : undefined;
  return (
    <>
      <span className={styles.title}>
        <Marked text={named ?? title} terms={terms} />
      </span>
      <span className={styles.note}>
        <Marked text={note} terms={terms} />
        {said !== undefined && (
          <>
            {" · "}
            <Marked text={said} terms={terms} />
          </>
        )}
      </span>
    </>
  );
});

function Marked({ text, terms }: { readonly text: string; readonly terms: ReadonlySet<string> }) {
  return markMatches(text, terms).map(({ text: part, isMatch }, at) =>
    // Parts have no other identity than their place.
    // oxlint-disable-next-line react/no-array-index-key
    isMatch ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  );
}
