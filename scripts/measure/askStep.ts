import type { Page } from "@playwright/test";
import { waitUntilQuiet } from "./openWatched.ts";
import type { Step } from "./scene.ts";
import type { Answer, Watch } from "./watchAnswers.ts";

/** Brings a step's target into view, and the pointer or the focus to it, as a person does. Gives the way to ask. */
async function reach(page: Page, step: Step): Promise<() => Promise<void>> {
  const { key } = step;
  await step.prepare?.(page);
  const target = step.target(page);
  await target.scrollIntoViewIfNeeded();
  if (key !== undefined) {
    await target.focus();
    return () => page.keyboard.press(key);
  }
  await target.hover();
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
}

/** Throws, naming the step, where its answer does not come. */
async function waitForAnswer(page: Page, step: Step): Promise<void> {
  try {
    await step.seen(page).waitFor({ timeout: 30_000 });
  } catch (cause) {
    throw new Error(`The answer did not come: ${step.name}.`, { cause });
  }
}

/** Asks the app something. Throws where what it asks for does not come. */
export async function askStep(page: Page, step: Step): Promise<void> {
  const ask = await reach(page, step);
  await ask();
  await waitForAnswer(page, step);
}

/** Asks the app something, and gives how long its answer took. `content` selects where the content asked for is. */
export async function timeStep(page: Page, step: Step, content: string): Promise<Answer> {
  const ask = await reach(page, step);
  await waitUntilQuiet(page);
  await page.evaluate(
    (input) => (globalThis as unknown as { watch: Watch }).watch.start(input),
    step.key === undefined ? ("click" as const) : ("keydown" as const),
  );
  await ask();
  // To look for the answer the page is searched through, which takes as long as an answer: not before it is painted.
  await waitUntilQuiet(page);
  await waitForAnswer(page, step);
  await waitUntilQuiet(page);
  return page.evaluate((where) => (globalThis as unknown as { watch: Watch }).watch.read(where), content);
}
