import { rest } from '../../rest.js';

/** Does some work to its end, and lets the page do something else wherever the work rests. */
export async function withRests<Result>(work: Generator<unknown, Result>): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    await rest();
    step = work.next();
  }
  return step.value;
}
