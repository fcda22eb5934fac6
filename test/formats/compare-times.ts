/**
 * How many times as long work takes with ten times the input, with the results: a little more than 10 if it is linear,
 * 100 if it is quadratic. Times below 5 ms count as 5 ms.
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
  const before = timed(little);
  const { time, result } = timed(much);
  return { ratio: time / Math.max(before.time, 5), result };
}
