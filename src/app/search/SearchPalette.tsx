import { CommandInput, CommandList, CommandRoot } from "cmdk";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useLadder } from "../../routes/useLadder.ts";
import { readRecentFinds, rememberFind } from "../../state/recentFinds.ts";
import { Button } from "../../ui/Button.tsx";
import { useModal } from "../../ui/useModal.ts";
import { listSuggestions } from "./listSuggestions.ts";
import type { SearchItem } from "./searchItem.ts";
import styles from "./SearchPalette.module.css";
import { SearchGroup } from "./SearchGroup.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { useDeed } from "./useDeed.ts";
import { useSearch } from "./useSearch.ts";

export interface PaletteProps {
  onClose(): void;
}

/** Finds everything that the ladder names or says, and what can be done with it. */
export function SearchPalette({ onClose }: PaletteProps) {
  const ladder = useLadder();
  const search = useSearch(ladder);
  const perform = useDeed();
  const dialog = useModal(onClose);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const [question, setQuestion] = useState("");
  const [chosen, setChosen] = useState("");
  const recent = useMemo(() => readRecentFinds(), []);
  const findings = useMemo(() => search?.find(question), [search, question]);
  const asks = question.trim() !== "";
  const groups = useMemo(() => {
    if (asks) return findings?.groups ?? [];
    return search ? listSuggestions(ladder, search, recent) : [];
  }, [asks, findings, ladder, search, recent]);
  const best = groups[0]?.hits[0]?.item.id ?? "";
  const isThere = groups.some(({ hits }) => hits.some(({ item }) => item.id === chosen));
  const choose = (item: SearchItem) => {
    rememberFind(item.id);
    onClose();
    perform(item.deed);
  };
  // Enter may be faster than the index; it then counts as soon as there is something to choose.
  const isHasty = useRef(false);
  const catchUp = useEffectEvent(() => {
    const [group] = groups;
    if (group?.hits[0]) choose(group.hits[0].item);
  });
  useEffect(() => {
    if (isHasty.current && search) catchUp();
  }, [search]);
  return (
    <dialog
      {...dialog}
      className={styles.palette}
      aria-label="Search"
      // A click beside it closes it, where the browser knows how.
      closedby="any"
    >
      <CommandRoot
        label="Search"
        shouldFilter={false}
        vimBindings={false}
        loop
        className={styles.content}
        value={isThere ? chosen : best}
        onValueChange={setChosen}
      >
        <div className={styles.head}>
          <CommandInput
            ref={input}
            className={styles.input}
            placeholder="Find a skill, KPI, tool, level, or “senior vs lead”"
            value={question}
            onKeyDown={({ key }) => {
              isHasty.current = key === "Enter";
            }}
            onValueChange={(text) => {
              setQuestion(text);
              setChosen("");
            }}
          />
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
        <SearchStatus question={question.trim()} isReady={search !== undefined} findings={findings} />
        <CommandList className={styles.list} label="Results">
          {groups.map((group) => (
            <SearchGroup key={group.title} group={group} onChoose={choose} />
          ))}
        </CommandList>
        <p className={styles.keys} aria-hidden="true">
          <span>↑ ↓ choose</span>
          <span>Enter opens</span>
          <span>Esc closes</span>
        </p>
      </CommandRoot>
    </dialog>
  );
}
