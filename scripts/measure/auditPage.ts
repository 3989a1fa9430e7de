import lighthouse, { type Result } from "lighthouse";

/** What Lighthouse says of a page. Times are in milliseconds. */
export interface PageFigures {
  /** From 0 to 100. */
  readonly scores: readonly { readonly title: string; readonly score: number }[];
  readonly lcp: number;
  readonly fcp: number;
  readonly cls: number;
  readonly tbt: number;
  /** Bytes of script as they are transferred. */
  readonly script: number;
  readonly requests: number;
  /** How fast the machine was just then, by Lighthouse's own measure. */
  readonly speed: number;
  /** The audits that cost points, in words, with the places that they name. */
  readonly missed: readonly string[];
}

/** The items of an audit's details, where it has such. */
const listItems = ({ audits }: Result, id: string): readonly Record<string, unknown>[] => {
  const details = audits[id]?.details;
  return details && "items" in details ? (details.items as Record<string, unknown>[]) : [];
};

const findFigure = ({ audits }: Result, id: string) => audits[id]?.numericValue ?? Number.NaN;

/** Names the places of an audit in short: elements, files or sentences. */
function namePlace(item: Record<string, unknown>): string {
  const { node, url, description } = item as { node?: { selector?: string }; url?: string; description?: string };
  return node?.selector ?? url ?? description ?? "";
}

function listMissed(result: Result): string[] {
  return Object.values(result.categories).flatMap((category) =>
    category.auditRefs.flatMap(({ id, weight }) => {
      const audit = result.audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 1) return [];
      const places = listItems(result, id).map(namePlace).filter(Boolean).slice(0, 3);
      const figure = audit.displayValue ? ` (${audit.displayValue})` : "";
      return `${category.title}: ${audit.title}${figure}${places.length > 0 ? ` at ${places.join(", ")}` : ""}`;
    }),
  );
}

/**
 * Asks Lighthouse about the page at an address, as on a telephone with a slow network: its own defaults. `port` is where
 * the browser listens. Throws where the page could not be loaded.
 */
export async function auditPage(address: string, port: number): Promise<PageFigures> {
  const run = await lighthouse(address, { port, logLevel: "error", output: [] });
  if (!run) throw new Error(`Lighthouse said nothing about ${address}.`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const requests = listItems(lhr, "network-requests");
  const script = requests
    .filter(({ resourceType }) => resourceType === "Script")
    .reduce((sum, { transferSize }) => sum + Number(transferSize), 0);
  return {
    scores: Object.values(lhr.categories).map(({ title, score }) => ({ title, score: Math.round((score ?? 0) * 100) })),
    lcp: findFigure(lhr, "largest-contentful-paint"),
    fcp: findFigure(lhr, "first-contentful-paint"),
    cls: findFigure(lhr, "cumulative-layout-shift"),
    tbt: findFigure(lhr, "total-blocking-time"),
    script,
    requests: requests.length,
    speed: lhr.environment.benchmarkIndex,
    missed: listMissed(lhr),
  };
}
