import { type ReactNode, useRef, useState } from "react";
import type { Noun, Parsed } from "../../domain/kept.ts";
import { Button } from "../../ui/control/Button.tsx";
import { FileDrop } from "../../ui/overlay/FileDrop.tsx";
import styles from "./Kept.module.css";
import { readFiles } from "./readFiles.ts";
import { UnreadableDialog } from "./UnreadableDialog.tsx";

interface Props<T> {
  readonly noun: Noun;
  /** What the button says. */
  readonly children?: ReactNode;
  /** Rejects where the reader cannot be loaded. */
  read(file: File): Promise<Parsed<T>>;
  /** Shows what importing would do. */
  preview(found: Parsed<T> & { ok: true }, close: () => void): ReactNode;
}

const unloaded = "The part of the app that reads files could not be loaded. Check the connection, and try again.";

/** Chooses a file, or several, or has them dropped on the page, and reads them; what cannot be read says why. */
export function ImportFile<T>({ noun, read, preview, children = "Import a file…" }: Props<T>) {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Parsed<T>>();
  const close = () => setFound(undefined);
  async function readChosen(files: readonly File[]) {
    setFound(await readFiles(files, read).catch(() => ({ ok: false as const, reason: unloaded })));
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".json,application/json"
        hidden
        aria-label={`File of ${noun.many}`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void readChosen(files);
          target.value = "";
        }}
      />
      <p className={`${styles.drop} quiet`}>Files can also be dropped anywhere on this page.</p>
      <FileDrop onFiles={(files) => void readChosen(files)}>
        <strong>Drop to import</strong> You see what the files hold before anything is taken in.
      </FileDrop>
      {found && !found.ok && <UnreadableDialog noun={noun} reason={found.reason} onClose={close} />}
      {found?.ok && preview(found, close)}
    </>
  );
}
