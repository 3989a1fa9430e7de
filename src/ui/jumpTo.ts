const stops = ["wheel", "touchstart", "keydown", "pointerdown"] as const;

/** Frames for which the element must stand still before it counts as reached, and the most that are spent on it. */
const stillFrames = 12;
const mostFrames = 240;

let current = 0;

/**
 * Brings the element of that id to the top and keeps it there until the page around it has settled: what is above it may
 * still be drawn. Lets go at once when the person does something else. Then gives it, or its first button, the focus.
 */
export function jumpTo(id: string): void {
  current += 1;
  const turn = current;
  let [still, frames, last] = [0, 0, Number.NaN];
  const end = () => {
    for (const name of stops) globalThis.removeEventListener(name, cancel);
  };
  const cancel = () => {
    current += 1;
    end();
  };
  const step = () => {
    if (turn !== current) return end();
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: "start" });
    const top = element?.getBoundingClientRect().top ?? Number.NaN;
    still = top === last ? still + 1 : 0;
    last = top;
    frames += 1;
    if (still < stillFrames && frames < mostFrames) return void requestAnimationFrame(step);
    end();
    (element?.querySelector("button") ?? element)?.focus({ preventScroll: true });
  };
  requestAnimationFrame(() => {
    for (const name of stops) globalThis.addEventListener(name, cancel, { passive: true });
    step();
  });
}
