/** As soon as the browser has looked after all else; a timer would hold each turn back for some milliseconds. */
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
