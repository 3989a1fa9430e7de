/** What somebody did before the app took over: a press, text typed, or a key. `public/early.js` keeps it. */
interface EarlyPress {
  readonly target: HTMLElement;
  readonly typed?: string;
  readonly key?: KeyboardEvent;
}

interface Early {
  readonly kept: readonly EarlyPress[];
  stop(): void;
}

const early = () => (globalThis as { readonly early?: Early }).early;

/** Whether anything waits for the app. */
export const hasEarlyPresses = () => (early()?.kept.length ?? 0) > 0;

/** Keeps no more: from now on the app hears for itself. */
export const stopKeeping = () => early()?.stop();

/** Does again, in turn, what was done before the app could hear it. */
export function replayEarlyPresses(): void {
  for (const press of early()?.kept ?? []) {
    const { target, typed, key } = press;
    if (!target.isConnected) continue;
    if (key) target.dispatchEvent(new KeyboardEvent("keydown", key));
    else if (typed === undefined) target.click();
    else retype(target as HTMLInputElement, typed);
  }
}

/**
 * React takes what it finds in a field for what it drew, so the field is first set back to that: once React has taken it
 * over, which the first event makes it do and which nothing else comes of.
 */
function retype(field: HTMLInputElement, typed: string) {
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.value = field.defaultValue ?? "";
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, typed);
  field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
}
