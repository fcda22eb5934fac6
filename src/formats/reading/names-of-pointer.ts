/** The names in a JSON Pointer (RFC 6901): those of `/events/3/start` are `events`, `3` and `start`. */
export const namesOfPointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
