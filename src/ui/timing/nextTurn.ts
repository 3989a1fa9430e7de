/** Resolves in a new task, after the input that is waiting. A timer would add some milliseconds to each turn. */
export const nextTurn = (): Promise<void> =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(undefined);
  });
