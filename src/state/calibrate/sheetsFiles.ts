import type { Session } from "../../domain/calibrate/session.ts";
import type { SheetsFile } from "./sessionFormat.ts";
import { previewSheets, type SheetItem, type SheetsPreview, takeSheets } from "./sheetsImport.ts";

type Sessions = Readonly<Record<string, Session>>;

/** A file with what taking it in would do. */
export interface PreviewedFile extends SheetsPreview {
  readonly file: SheetsFile;
}

/** What taking in several files would do, one after the other: each is told as if what is new before it were there. */
export function previewFiles(sessions: Sessions, files: readonly SheetsFile[]): PreviewedFile[] {
  const taken: Record<string, Session> = { ...sessions };
  return files.map((file) => {
    const session = taken[file.session.id];
    const preview = previewSheets(session, file, sessions[file.session.id]);
    const news = preview.items.filter(({ kind }) => kind === "new");
    if (session) taken[session.id] = takeSheets(session, file, news);
    return { ...preview, file };
  });
}

/** Some items of a file, to be taken in. */
export interface TakenFile {
  readonly file: SheetsFile;
  readonly items: readonly SheetItem[];
}

/** The session with all that is for it taken in. */
export function takeFiles(session: Session, taken: readonly TakenFile[]): Session {
  return taken
    .filter(({ file }) => file.session.id === session.id)
    .reduce((one, { file, items }) => takeSheets(one, file, items), session);
}
