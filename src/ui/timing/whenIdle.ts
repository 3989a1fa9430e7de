const queue = new Set<() => void>();
let isAsked = false;

/** Milliseconds that must be left to start another task: about what one takes on a slow processor. */
const leastTime = 12;

/** For browsers without requestIdleCallback: each task has a turn of its own. */
function ask() {
  isAsked = true;
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 0);
}

function run(deadline?: IdleDeadline) {
  isAsked = false;
  const hasTime = () => (deadline?.timeRemaining() ?? 0) > leastTime;
  try {
    do {
      const [task] = queue;
      if (!task) return;
      queue.delete(task);
      task();
    } while (hasTime());
  } finally {
    if (queue.size > 0 && !isAsked) ask();
  }
}

/** Runs a task, in its turn, when the browser has nothing better to do. Returns a way to call it off. */
export function whenIdle(task: () => void): () => void {
  queue.add(task);
  if (!isAsked) ask();
  return () => void queue.delete(task);
}
