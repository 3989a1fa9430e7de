import { memo, type ReactNode, useMemo } from "react";
import type { Level } from "../../domain/ladder/ladder.ts";
import type { CompareSearch } from "../../routes/compareSearch.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { useLadder } from "../../routes/useLadder.ts";
import { Notice } from "../../ui/page/Notice.tsx";
import { describeLevels } from "./describeLevels.ts";

interface Props {
  /** The page that tells it, and shows what may be meant. */
  readonly page?: "/compare" | "/compare/brief";
  readonly search: CompareSearch;
  readonly levels: readonly Level[];
  /** What else the address asks for that cannot be had. */
  readonly notices: readonly string[];
  /** More to say, with a way to mend it. */
  readonly children?: ReactNode;
}

/** What the address asked for that cannot be had, and what it may have meant. */
export const CompareNotices = memo(function CompareNotices({
  page = "/compare",
  search,
  levels,
  notices,
  children,
}: Props) {
  const ladder = useLadder();
  const ofLevels = useMemo(() => describeLevels(ladder, search, levels), [ladder, search, levels]);
  if (ofLevels.length + notices.length === 0 && !children) return null;
  return (
    <Notice>
      {ofLevels.map(({ text, way }) => (
        <p key={text}>
          {text}
          {way && (
            <>
              {" "}
              {way.before}
              <SteadyLink to={{ to: page, search: { ...search, levels: way.levels, besides: undefined } as never }}>
                {way.text}
              </SteadyLink>
              {way.before ? "?" : "."}
            </>
          )}
        </p>
      ))}
      {notices.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </Notice>
  );
});
