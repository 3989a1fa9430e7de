/** Runs a task once the browser has painted, or after a tenth of a second where it does not paint. */
export function afterPaint(task: () => void | Promise<void>): void {
  let isDone = false;
  const run = () => {
    if (isDone) return;
    isDone = true;
    void task();
  };
  requestAnimationFrame(() => setTimeout(run, 0));
  setTimeout(run, 100);
}
