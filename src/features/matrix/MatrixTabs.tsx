import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useLadder } from "../../routes/useLadder.ts";
import { TabLinks } from "../../ui/control/TabLinks.tsx";
import { matrixKinds } from "./matrixKinds.ts";
import { matrixPaths } from "../../routes/matrixPaths.ts";
import type { MatrixKind } from "../../domain/matrix/matrix.ts";

const order = ["skills", "behaviours", "tools", "decisions"] as const satisfies readonly MatrixKind[];

/** The matrices that the ladder has; the levels chosen go along. */
export const MatrixTabs = memo(function MatrixTabs({ levels }: { readonly levels: readonly string[] | undefined }) {
  const { sections } = useLadder();
  return (
    <TabLinks label="Matrices">
      {order
        .filter((kind) => sections.some((section) => section.kind === kind))
        .map((kind) => (
          <Link
            key={kind}
            to={matrixPaths[kind]}
            search={levels ? { levels } : {}}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {matrixKinds[kind].title}
          </Link>
        ))}
    </TabLinks>
  );
});
