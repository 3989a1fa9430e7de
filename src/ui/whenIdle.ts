const queue = new Set<() => void>();
let isAsked = false;

/** Where the browser does not tell when it is idle, each task has a turn of its own. */
function ask() {
  isAsked = true;
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 0);
}

function run() {
  isAsked = false;
  const [task] = queue;
  if (!task) return;
  queue.delete(task);
  if (queue.size > 0) ask();
  task();
}

/** Runs a task when the browser has nothing better to do: one at a time, in order. Returns a way to call it off. */
export function whenIdle(task: () => void): () => void {
  queue.add(task);
  if (!isAsked) ask();
  return () => void queue.delete(task);
}
