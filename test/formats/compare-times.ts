/**
 * How many times as long work takes with ten times the input, with the results: a little more than 10 if it is linear,
 * 100 if it is quadratic. Times below 5 ms count as 5 ms. Both are measured again while the result is far from linear, since other work of the
 * machine may have been in the way.
 */
export function compareTimes<Input, Result>(
  work: (input: Input) => Result,
  little: Input,
  much: Input,
): { readonly ratio: number; readonly result: Result } {
  const timed = (input: Input): { readonly time: number; readonly result: Result } => {
    const begun = performance.now();
    const result = work(input);
    return { time: performance.now() - begun, result };
  };
  const { time: before } = timed(little);
  const { time, result } = timed(much);
  let ratio = time / Math.max(before, 5);
  for (let again = 0; again < 2 && ratio > DOUBTFUL; again++)
    ratio = Math.min(ratio, timed(much).time / Math.max(timed(little).time, 5));
  return { ratio, result };
}

const DOUBTFUL = 20;
