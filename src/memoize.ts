/** Keeps the last result of a pure function for as long as its arguments are the same values. */
export function memoize<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result) {
  let last: { args: Args; result: Result } | undefined;
  return (...args: Args): Result => {
    if (last?.args.every((arg, i) => Object.is(arg, args[i])) !== true) last = { args, result: compute(...args) };
    return last.result;
  };
}
