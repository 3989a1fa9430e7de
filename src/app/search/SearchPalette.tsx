import { CommandInput, CommandList, CommandRoot } from "cmdk";
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useLadder } from "../../routes/useLadder.ts";
import { readRecentFinds, rememberFind } from "../../state/recentFinds.ts";
import { Button } from "../../ui/control/Button.tsx";
import { useIsPhone } from "../../ui/useIsPhone.ts";
import { closeBeside } from "../../ui/overlay/closeBeside.ts";
import { useModal } from "../../ui/overlay/useModal.ts";
import { listSuggestions } from "./listSuggestions.ts";
import type { HitGroup } from "./collectHits.ts";
import type { SearchItem } from "./searchItem.ts";
import styles from "./SearchPalette.module.css";
import { SearchGroup } from "./SearchGroup.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { useDeed } from "./useDeed.ts";
import { useRows } from "./useRows.ts";
import { useSearch } from "./useSearch.ts";

export interface PaletteProps {
  /** It is drawn before it is opened. */
  readonly isOpen: boolean;
  onClose(): void;
}

const none: readonly HitGroup[] = [];

/** Finds everything that the ladder names or says, and what can be done with it. */
export function SearchPalette({ isOpen, onClose }: PaletteProps) {
  const ladder = useLadder();
  const search = useSearch(ladder, isOpen);
  const perform = useDeed();
  const dialog = useModal(onClose, isOpen);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);
  const [question, setQuestion] = useState("");
  /** Empty as long as it is the best, whichever that is. */
  const [chosen, setChosen] = useState("");
  const findings = useMemo(() => search.find(question), [search, question]);
  const asks = question.trim() !== "";
  const [suggestions] = useState(() => listSuggestions(ladder, search, readRecentFinds()));
  const hasNames = search.reach !== "beginning";
  const groups = asks ? (hasNames ? findings.groups : none) : suggestions;
  const { rows, drawAll } = useRows(groups);
  const best = groups[0]?.hits[0]?.item.id ?? "";
  const has = ({ hits }: HitGroup, id: string) => hits.some(({ item }) => item.id === id);
  const value = groups.some((group) => has(group, chosen)) ? chosen : best;
  const choose = useCallback(
    (item: SearchItem) => {
      rememberFind(item.id);
      onClose();
      perform(item.deed);
    },
    [onClose, perform],
  );
  // What Enter would open is told before an arrow is pressed; cmdk tells it only of what an arrow has chosen.
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const id = list.current?.querySelector("[role=option][aria-selected=true]")?.id;
    if (id) input.current?.setAttribute("aria-activedescendant", id);
    else input.current?.removeAttribute("aria-activedescendant");
  });
  // Enter may be faster than the reading; it then counts as soon as there is something to choose.
  const isHasty = useRef(false);
  const catchUp = useEffectEvent(() => {
    const [group] = groups;
    if (group?.hits[0]) choose(group.hits[0].item);
  });
  useEffect(() => {
    if (isHasty.current && search.reach !== "beginning") catchUp();
  }, [search.reach]);
  return (
    <dialog {...dialog} {...closeBeside(onClose)} className={styles.palette} aria-label="Search">
      <CommandRoot
        label="Search"
        shouldFilter={false}
        vimBindings={false}
        loop
        className={styles.content}
        value={value}
        onValueChange={(id) => setChosen(id === best ? "" : id)}
        onKeyDownCapture={({ key }) => {
          if (key === "ArrowUp" || key === "End") drawAll();
        }}
      >
        <div className={styles.head}>
          <CommandInput
            ref={input}
            className={styles.input}
            placeholder={
              useIsPhone()
                ? "Skill, KPI, tool or “senior vs lead”"
                : "Find a skill, KPI, tool, level, or “senior vs lead”"
            }
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
        <SearchStatus question={question.trim()} isReady={search.reach === "all"} findings={findings} />
        <CommandList ref={list} className={styles.list} label="Results">
          {rows.map(({ group, most }) => (
            <SearchGroup
              key={group.title}
              group={group}
              most={most}
              chosen={has(group, value) ? value : undefined}
              onChoose={choose}
            />
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
