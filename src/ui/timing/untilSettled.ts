const stops = ["wheel", "touchstart", "keydown", "pointerdown"] as const;

/** Frames for which what is watched must stand still before it counts as settled, and the most that are spent on it. */
const stillFrames = 12;
const mostFrames = 240;

let current = 0;

/**
 * Scrolls, frame by frame, until the page around has settled: what is above the place may still be drawn. `scroll` gives
 * a number that stands still once it has. Lets go at once when the person does something else, or when another asks;
 * `settled` is called only where neither happened. Gives what tells whether it still scrolls.
 */
export function untilSettled(scroll: () => number, settled: () => void = () => {}): () => boolean {
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
    const now = scroll();
    still = now === last ? still + 1 : 0;
    last = now;
    frames += 1;
    if (still < stillFrames && frames < mostFrames) return void requestAnimationFrame(step);
    cancel();
    settled();
  };
  requestAnimationFrame(() => {
    for (const name of stops) globalThis.addEventListener(name, cancel, { passive: true });
    step();
  });
  return () => turn === current;
}
