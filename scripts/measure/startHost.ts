import { fork } from "node:child_process";

/**
 * Serves a built app from a process of its own, so that what measures does not slow down what is measured. Gives its
 * address, and a way to stop it.
 */
export async function startHost(from: string): Promise<{ readonly address: string; stop(): void }> {
  const host = fork(new URL("hostDist.ts", import.meta.url), [from]);
  const address = await new Promise<string>((done, fail) => {
    host.once("message", (message) => done(message as string));
    host.once("exit", (code) => fail(new Error(`The app in ${from} could not be served (${code}).`)));
  });
  return { address, stop: () => host.disconnect() };
}
