const stops = ["wheel", "touchstart", "keydown", "pointerdown"] as const;

/** The number must be the same for so many frames to count as settled; after the most frames, watching ends. */
const stillFrames = 12;
const mostFrames = 240;

let current = 0;

/**
 * Calls `scroll` in each frame until the page has settled, because parts above the place may still be drawn. `scroll`
 * returns a number that no longer changes once that is so. Stops at once when the person does something else or another
 * call begins; `settled` is called only if neither happened. Returns a function that tells whether it still scrolls.
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
