/** Waits until all has been done that waits for its turn. Unlike a timer, a message is not put off by 4 ms. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** So long a page may wait for us, in ms: a frame and a half hardly shows. */
export const SLICE = 12;

/**
 * Work that rests now and then, and takes nothing at its rests: with `any`, which is the default, what comes of it would keep the long
 * names of its properties in the page’s files.
 */
export type Resting<Result> = Generator<undefined, Result, unknown>;
