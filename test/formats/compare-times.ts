/**
 * How many times as long work takes with ten times as much, and what came of it: a little more than ten where it grows with its input, a
 * hundred where it grows with the square of it. What is over in a moment counts as 5 ms.
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
