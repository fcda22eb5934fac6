/** Runs work that rests now and then to its end, without the rests. */
export function atOnce<Rest, Result>(work: Generator<Rest, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
