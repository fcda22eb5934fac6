/** Waits until other tasks of the page have had their turn. A message is used since timers are delayed by 4 ms. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** How long a page may have to wait for a slice of work, in ms. A frame is 16 ms. */
export const SLICE = 12;

/**
 * Work that rests now and then: a generator that yields nothing, and gets nothing back. The last type is `unknown`, since with `any`, the
 * default, the build could not shorten the names of the result’s properties.
 */
export type Resting<Result> = Generator<undefined, Result, unknown>;
