import type { Plan } from "../../domain/plan/plan.ts";
import { ImportFile } from "../../parts/kept/ImportFile.tsx";
import type { Found } from "../../state/everythingFile.ts";
import { planNoun } from "../../state/plan/planFormat.ts";
import { ImportPlansPreview } from "./ImportPlansPreview.tsx";

const read = async (file: File) => (await import("../../state/plan/parsePlan.ts")).readPlanFile(file);

/** Reads a file of plans and shows what importing it would do, before it does. */
export function ImportPlans() {
  return (
    <ImportFile<Found<Plan>>
      noun={planNoun}
      read={read}
      preview={({ documents, problems }, close) => (
        <ImportPlansPreview
          plans={documents.flatMap((found) => (found.kind === "document" ? found.document : []))}
          deleted={documents.flatMap((found) => (found.kind === "deleted" ? found.deleted : []))}
          problems={problems}
          onClose={close}
        />
      )}
    />
  );
}
