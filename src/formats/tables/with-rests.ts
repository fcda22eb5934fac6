/** Does some work to its end, and lets the page do something else wherever the work rests. */
export async function withRests<Result>(work: Generator<unknown, Result>): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    await rest();
    step = work.next();
  }
  return step.value;
}

/** The same at once. */
export function withoutRests<Result>(work: Generator<unknown, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Waits until all has been done that waits for its turn. A timer would wait four milliseconds each time. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
