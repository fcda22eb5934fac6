/** Keeps the last result of a pure function for as long as its arguments are the same values. */
export function memoize<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result) {
  let last: { args: Args; result: Result } | undefined;
  return (...args: Args): Result => {
    if (last?.args.every((arg, i) => Object.is(arg, args[i])) !== true) last = { args, result: compute(...args) };
    return last.result;
  };
}

/**
 * Keeps the last few results for each object, by the other arguments, for as long as the object is in use. Mark a call at the top of a module
 * `@__PURE__` if some importers of that module do not need it: otherwise their bundlers would keep it.
 */
export function memoizeEach<Key extends object, Args extends readonly unknown[], Result>(
  compute: (key: Key, ...args: Args) => Result,
) {
  const kept = new WeakMap<Key, { args: Args; result: Result }[]>();
  return (key: Key, ...args: Args): Result => {
    const own = kept.get(key) ?? [];
    const known = own.find((last) => isSame(last.args, args));
    if (known) return known.result;
    const result = compute(key, ...args);
    kept.set(key, [{ args, result }, ...own.slice(0, MOST - 1)]);
    return result;
  };
}

const MOST = 6;

/** Without a closure, since it is called several times for each event of each picture. */
function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}
