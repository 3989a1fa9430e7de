import type { Page } from "@playwright/test";

/** Drags files from outside over the page, to a place in it in pixels, where they are let go or taken away again. */
export async function dragFiles(page: Page, paths: readonly string[], x = 700, y = 400) {
  const protocol = await page.context().newCDPSession(page);
  const drag = (type: "dragEnter" | "dragOver" | "drop", at = x) =>
    protocol.send("Input.dispatchDragEvent", {
      type,
      x: at,
      y,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  await drag("dragEnter");
  await drag("dragOver");
  return {
    letGo: () => drag("drop"),
    async takeAway() {
      await drag("dragOver");
      await drag("dragOver", -5);
    },
  };
}
