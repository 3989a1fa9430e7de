import { useState } from "react";
import { UnreadableDialog } from "../../../parts/kept/UnreadableDialog.tsx";
import type { SessionFile } from "../../../state/calibrate/sessionFile.ts";
import { sessionNoun } from "../../../state/calibrate/sessionFormat.ts";
import { PassphraseDialog } from "./PassphraseDialog.tsx";
import { SortedFiles } from "./SortedFiles.tsx";

interface Props {
  readonly files: readonly SessionFile[];
  /** What could not be read, as sentences. */
  readonly problems: readonly string[];
  /** The session that is open; undefined on the list of sessions. */
  readonly sessionId: string | undefined;
  onClose(): void;
}

/** What was found in the files that were chosen; of those that are locked after their passphrases were given. */
export function FoundFiles({ sessionId, onClose, ...found }: Props) {
  const [{ files, problems }, setFound] = useState({ files: found.files, problems: found.problems });
  const locked = files.find((file) => file.kind === "locked");
  if (!locked) {
    if (files.length === 0)
      return <UnreadableDialog noun={sessionNoun} reason={problems.join(" ")} onClose={onClose} />;
    return <SortedFiles files={files} problems={problems} sessionId={sessionId} onClose={onClose} />;
  }
  const replace = (by: readonly SessionFile[], news: readonly string[]) =>
    setFound({
      files: files.flatMap((file) => (file === locked ? by : file)),
      problems: [...problems, ...news.map((reason) => (isOne ? reason : `${locked.name}: ${reason}`))],
    });
  // What could not be read was chosen too, and is still to be told.
  const isOne = found.files.length === 1 && found.problems.length === 0;
  async function unlock(text: string) {
    const { parseSessionFile } = await import("../../../state/calibrate/sessionFile.ts");
    const parsed = parseSessionFile(text);
    if (parsed.ok) replace(parsed.documents, parsed.problems);
    else replace([], [parsed.reason]);
  }
  return (
    <PassphraseDialog
      key={locked.text}
      text={locked.text}
      name={isOne ? undefined : locked.name}
      onUnlock={unlock}
      onClose={() => (isOne ? onClose() : replace([], ["It stayed locked, so it was left out."]))}
    />
  );
}
