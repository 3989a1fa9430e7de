/** How long an answer took from its input, in milliseconds. */
export interface Answer {
  /** Until the next frame was painted. */
  readonly next: number;
  /** Until the content asked for stood in view as it stays; undefined where none of it changed in view. */
  readonly content: number | undefined;
  /** What of the content was changed last, in short. */
  readonly last: string;
  /** Until all that is in view stood as it stays. */
  readonly all: number | undefined;
}

/** What the page keeps for those who ask it from outside. */
export interface Watch {
  /** Takes the next click, or the next key, as the input. */
  start(input: "click" | "keydown"): void;
  /** Whether the input has come and nothing was changed for that long, in milliseconds. */
  isQuiet(pause: number): boolean;
  /** `content` selects where the content asked for is. */
  read(content: string): Answer;
}

/**
 * Watches, in the page, when the answers to inputs are painted. It runs before the page's own scripts, and must stand
 * for itself. What is in view is decided at the end, so that little is computed meanwhile; a change that is made within
 * a frame counts as painted with the next, which is at most one frame too late.
 */
export function watchAnswers(): void {
  interface Change {
    readonly records: readonly MutationRecord[];
    painted: number;
  }
  const looks = /^(style|class|hidden|open|data-.+|aria-(pressed|expanded|sort|selected|checked))$/;
  let awaited: string | undefined;
  let began: number | undefined;
  let next = Number.NaN;
  let last = performance.now();
  let changes: Change[] = [];
  /** Dialogs that were taken away as they stood. */
  const removedOpen = new WeakSet<Node>();
  /** What was hidden before it was taken away: nobody sees it go. */
  const hidden = new WeakSet<Node>();

  // A frame is painted once its callbacks are done, and what they asked for with priority comes next: neither what waited
  // before the frame nor what the page does after it counts. One asks for all that a frame shows.
  const { scheduler } = globalThis as unknown as {
    readonly scheduler: { postTask(task: () => void, options: { readonly priority: "user-blocking" }): Promise<void> };
  };
  let told: ((time: number) => void)[] = [];
  const afterPaint = (tell: (time: number) => void) => {
    told.push(tell);
    if (told.length > 1) return;
    requestAnimationFrame(() => {
      const frame = told;
      told = [];
      void scheduler.postTask(() => frame.forEach((tell) => tell(performance.now())), { priority: "user-blocking" });
    });
  };
  const onInput = (event: Event) => {
    if (event.type !== awaited || (event instanceof KeyboardEvent && event.key === "Control")) return;
    awaited = undefined;
    began = event.timeStamp;
    last = performance.now();
    afterPaint((time) => {
      next = time;
    });
  };
  addEventListener("click", onInput, { capture: true });
  addEventListener("keydown", onInput, { capture: true });
  new MutationObserver((records) => {
    last = performance.now();
    if (began === undefined) return;
    for (const { target } of records)
      if (target instanceof Element && target.matches("[data-leaving]")) hidden.add(target);
    for (const { removedNodes } of records)
      for (const node of removedNodes) if (node instanceof HTMLDialogElement && node.open) removedOpen.add(node);
    const change = { records, painted: Number.NaN };
    changes.push(change);
    afterPaint((time) => {
      change.painted = time;
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  const isInView = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element?.isConnected || !element.closest("main, dialog")) return false;
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    // What only screen readers meet is one pixel large.
    return width > 1 && height > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  };
  /** What a change has changed in view. */
  const findSeen = (record: MutationRecord): Node | undefined => {
    const { type, target, addedNodes, removedNodes, previousSibling, nextSibling, attributeName } = record;
    // A dialog that closed was in view, also where it went at once.
    if (attributeName === "open" && target instanceof HTMLDialogElement) return target;
    if (type === "attributes")
      return (target instanceof SVGElement || looks.test(attributeName ?? "")) && isInView(target) ? target : undefined;
    if (type === "characterData") return isInView(target) ? target : undefined;
    if (addedNodes.length > 0) return [...addedNodes].find(isInView);
    const dialog = [...removedNodes].find((node) => removedOpen.has(node));
    if (dialog) return dialog;
    if ([...removedNodes].every((node) => hidden.has(node))) return undefined;
    // What was removed stood between these.
    const beside = [previousSibling, nextSibling].filter((node) => node !== null);
    return (beside.length > 0 ? beside : [target]).find(isInView);
  };
  const describe = (node: Node, { type, attributeName, addedNodes }: MutationRecord) => {
    const element = node instanceof Element ? node : node.parentElement;
    const deed = type === "attributes" ? `[${attributeName}]` : addedNodes.length > 0 ? "+" : "";
    const words = (node.textContent ?? "").trim().replaceAll(/\s+/g, " ").slice(0, 24);
    return `${element?.localName ?? ""}${deed} ${words}`;
  };
  const watch: Watch = {
    start: (input) => {
      awaited = input;
      began = undefined;
      next = Number.NaN;
      changes = [];
    },
    isQuiet: (pause) => awaited === undefined && performance.now() - last > pause,
    read: (content) => {
      if (began === undefined) throw new Error("There was no input.");
      const isContent = (node: Node) => {
        const element = node instanceof Element ? node : node.parentElement;
        return Boolean(element?.closest(content) ?? element?.querySelector(content));
      };
      const seen = changes.flatMap(({ records, painted }) =>
        records.flatMap((record) => {
          const node = findSeen(record);
          return node ? { after: painted - (began ?? 0), node, record } : [];
        }),
      );
      const latest = seen.findLast(({ node }) => isContent(node));
      return {
        next: next - began,
        content: latest?.after,
        last: latest ? describe(latest.node, latest.record) : "",
        all: seen.at(-1)?.after,
      };
    },
  };
  Object.assign(globalThis, { watch });
}
