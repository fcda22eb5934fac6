/** Only the options that were given. The functions that take them would treat undefined as a value. */
export const given = <T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]: [string, unknown]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
