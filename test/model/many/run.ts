/** The result of a generator, and the number of its rests. */
export function run<Result>(steps: Generator<unknown, Result>): { readonly result: Result; readonly rests: number } {
  let rests = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value, rests };
    rests++;
  }
}

/** The same list, with a function that returns the number of reads since its last call. */
export function watched(list: Float64Array): { readonly list: Float64Array; readonly looks: () => number } {
  let count = 0;
  const handler: ProxyHandler<Float64Array> = {
    get(target, key) {
      if (typeof key === 'string' && /^\d/.test(key)) count++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  };
  const looks = (): number => {
    const own = count;
    count = 0;
    return own;
  };
  return { list: new Proxy(list, handler), looks };
}
