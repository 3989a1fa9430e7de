import { useState } from "react";
import { turnMember } from "../../domain/calibrate/panel.ts";
import { type Candidate, listMembers, type Session } from "../../domain/calibrate/session.ts";
import { TickGroup } from "../../ui/control/TickGroup.tsx";
import { nameOf } from "./nameOf.ts";

interface Props {
  readonly session: Session;
  readonly panel: Candidate["panel"];
  onChange(panel: Candidate["panel"]): void;
}

/** Which managers interview a candidate. Of one alone there is nothing to choose. */
export function PanelTicks({ session, panel, onChange }: Props) {
  const [said, setSaid] = useState("");
  const managers = session.raters.filter(({ self }) => self === "");
  if (managers.length < 2) return null;
  const members = listMembers(managers, panel);
  return (
    <TickGroup
      label="Interviewed by"
      options={managers.map((rater) => ({
        value: rater.id,
        text: nameOf(rater),
        isOn: members.includes(rater),
      }))}
      said={said}
      onTurn={(rater) => {
        const next = turnMember(managers, panel, rater);
        setSaid(next ? "" : "Somebody has to interview: put another manager on the panel first.");
        if (next) onChange(next);
      }}
    />
  );
}
