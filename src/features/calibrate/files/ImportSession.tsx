import type { ReactNode } from "react";
import type { Parsed } from "../../../domain/kept.ts";
import { ImportFile } from "../../../parts/kept/ImportFile.tsx";
import type { SessionFile } from "../../../state/calibrate/sessionFile.ts";
import { sessionNoun } from "../../../state/calibrate/sessionFormat.ts";
import { FoundFiles } from "./FoundFiles.tsx";

interface Props {
  /** The session that is open; undefined on the list of sessions. */
  readonly sessionId?: string;
  /** What the button says. */
  readonly children: ReactNode;
}

async function read(file: File): Promise<Parsed<SessionFile>> {
  const { readSessionFile } = await import("../../../state/calibrate/sessionFile.ts");
  const parsed = await readSessionFile(file);
  if (!parsed.ok) return parsed;
  return {
    ...parsed,
    documents: parsed.documents.map((one) => (one.kind === "locked" ? { ...one, name: file.name } : one)),
  };
}

/** Reads files of any kind that belong to calibrating, and shows what taking them in would do, before it does. */
export function ImportSession({ sessionId, children }: Props) {
  return (
    <ImportFile<SessionFile>
      noun={sessionNoun}
      read={read}
      preview={({ documents, problems }, close) => (
        <FoundFiles files={documents} problems={problems} sessionId={sessionId} onClose={close} />
      )}
    >
      {children}
    </ImportFile>
  );
}
