import { rest, SLICE } from './rest.js';

/**
 * Runs work that rests now and then, a slice at a time, with turns for the page in between.
 *
 * @param tell is called after each slice with what the work yielded last, such as how much is done
 * @throws the reason of the signal, if there is one, once it is aborted
 */
export async function inSlices<Rest, Result>(
  work: Generator<Rest, Result>,
  signal?: AbortSignal,
  tell?: (said: Rest) => void,
): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) return step.value;
    tell?.(step.value);
    await rest();
    signal?.throwIfAborted();
  }
}
