import type { Parsed } from "../../domain/kept.ts";
import type { SessionFile } from "./sessionFile.ts";

export type LockedFile = Extract<SessionFile, { readonly kind: "locked" }>;

/** What a passphrase made of files that are locked; or why it did not open the first of them, as a sentence. */
export type Unlocked =
  | {
      readonly ok: true;
      /** What they hold, or why it cannot be read. A file that needs another passphrase has no entry. */
      readonly found: ReadonlyMap<LockedFile, Parsed<SessionFile>>;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Opens the first of some files with its passphrase, and the others as far as it is theirs too. One after the other: a
 * passphrase takes the processor for about a second, whatever it opens. It is kept nowhere. Rejects where
 * the readers cannot be loaded.
 */
export async function unlockFiles([first, ...others]: readonly LockedFile[], passphrase: string): Promise<Unlocked> {
  const found = new Map<LockedFile, Parsed<SessionFile>>();
  if (!first) return { ok: true, found };
  const [{ decryptText, secretTroubles }, { parseSessionFile }] = await Promise.all([
    import("../secret.ts"),
    import("./sessionFile.ts"),
  ]);
  const opened = await decryptText(first.text, passphrase);
  if (!opened.ok) return { ok: false, reason: secretTroubles[opened.reason] };
  found.set(first, parseSessionFile(opened.text));
  for (const file of others) {
    const tried = await decryptText(file.text, passphrase);
    if (tried.ok) found.set(file, parseSessionFile(tried.text));
    else if (tried.reason !== "wrong-passphrase") found.set(file, { ok: false, reason: secretTroubles[tried.reason] });
  }
  return { ok: true, found };
}
