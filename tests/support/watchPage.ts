import type { Page } from "@playwright/test";

interface Watched {
  readonly shifts: string[];
  readonly violations: string[];
}

/** Watches what a page must not do from its first moment: say something, break its policy, move what is in view, ask elsewhere. */
export async function watchPage(page: Page) {
  const said: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (!message.text().includes("Service Worker registration blocked")) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== "blob:" && protocol !== "data:") hosts.add(host);
  });
  await page.addInitScript(() => {
    const watched: Watched = { shifts: [], violations: [] };
    Object.assign(globalThis, { watched });
    addEventListener("securitypolicyviolation", (event) =>
      watched.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shifts.push(JSON.stringify(entry));
    }).observe({ type: "layout-shift", buffered: true });
  });
  return {
    said,
    hosts,
    read: () => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched),
  };
}
