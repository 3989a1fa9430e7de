import { useRef, useState } from "react";
import type { ParsedPlans } from "../../state/parsePlan.ts";
import { mostFileBytes } from "../../state/planLimits.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ImportPreview } from "./ImportPreview.tsx";

/** Reads a file of plans and shows what importing it would do, before it does. */
export function ImportPlans() {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<ParsedPlans>();
  const close = () => setFound(undefined);
  async function read(file: File) {
    const { parsePlans, tooLarge } = await import("../../state/parsePlan.ts");
    if (file.size > mostFileBytes) return setFound({ ok: false, reason: tooLarge });
    try {
      setFound(parsePlans(await file.text()));
    } catch {
      setFound({ ok: false, reason: "The browser could not read the file." });
    }
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>Import a file…</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="File of plans"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void read(file);
        }}
      />
      {found && !found.ok && (
        <Dialog
          title="Nothing was imported"
          onCancel={close}
          actions={
            <Button look="chosen" onClick={close}>
              Close
            </Button>
          }
        >
          <p>{found.reason}</p>
          <p className="quiet">Your plans are as they were.</p>
        </Dialog>
      )}
      {found?.ok && <ImportPreview plans={found.plans} problems={found.problems} onClose={close} />}
    </>
  );
}
