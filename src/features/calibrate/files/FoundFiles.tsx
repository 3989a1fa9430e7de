import { useState } from "react";
import { UnreadableDialog } from "../../../parts/kept/UnreadableDialog.tsx";
import type { SessionFile } from "../../../state/calibrate/sessionFile.ts";
import { sessionNoun } from "../../../state/calibrate/sessionFormat.ts";
import { type LockedFile, unlockFiles } from "../../../state/calibrate/unlockFiles.ts";
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

/** What a file turned out to hold, and what of it could not be read. */
interface Found {
  readonly files: readonly SessionFile[];
  readonly problems: readonly string[];
}

/** What was found in the files that were chosen; of those that are locked after their passphrases were given. */
export function FoundFiles({ sessionId, onClose, ...given }: Props) {
  const [{ files, problems }, setFound] = useState<Found>(given);
  const [hasOpened, setOpened] = useState(false);
  const locked = files.filter((file) => file.kind === "locked");
  const [first, ...others] = locked;
  if (!first) {
    if (files.length === 0)
      return <UnreadableDialog noun={sessionNoun} reason={problems.join(" ")} onClose={onClose} />;
    return <SortedFiles files={files} problems={problems} sessionId={sessionId} onClose={onClose} />;
  }
  // What could not be read was chosen too, and is still to be told.
  const isOne = given.files.length === 1 && given.problems.length === 0;
  /** Puts what was found in place of locked files. */
  const replace = (found: ReadonlyMap<SessionFile, Found>) =>
    setFound({
      files: files.flatMap((file) => found.get(file)?.files ?? file),
      problems: [
        ...problems,
        ...[...found].flatMap(([file, { problems: news }]) =>
          news.map((reason) => (isOne ? reason : `${(file as LockedFile).name}: ${reason}`)),
        ),
      ],
    });
  async function unlock(passphrase: string): Promise<string | undefined> {
    const unlocked = await unlockFiles(locked, passphrase);
    if (!unlocked.ok) return unlocked.reason;
    setOpened(true);
    replace(
      new Map(
        [...unlocked.found].map(([file, parsed]) => [
          file,
          parsed.ok ? { files: parsed.documents, problems: parsed.problems } : { files: [], problems: [parsed.reason] },
        ]),
      ),
    );
    return undefined;
  }
  return (
    <PassphraseDialog
      key={locked.length}
      name={isOne ? undefined : first.name}
      others={others.length}
      isAnother={hasOpened}
      onUnlock={unlock}
      onClose={() =>
        isOne
          ? onClose()
          : replace(new Map([[first, { files: [], problems: ["It stayed locked, so it was left out."] }]]))
      }
    />
  );
}
