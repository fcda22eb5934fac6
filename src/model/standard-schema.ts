import type { TimelineDocument, TimelineEvent } from './document.js';
import { validate } from './validate.js';

/** The result of a check in the terms of Standard Schema. */
type Result =
  | { readonly value: TimelineDocument; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/**
 * A timeline document as a Standard Schema (standardschema.dev, version 1), for forms, routers and clients that take one. It is
 * stricter than the element: one record that would be left out makes the whole document invalid.
 */
export const timelineSchema = {
  '~standard': {
    version: 1 as const,
    vendor: 'event-timeline',
    validate: (value: unknown): Result => {
      const { document, issues } = validate(value);
      const errors = issues.filter(({ severity }) => severity === 'error');
      if (errors.length === 0) return { value: document };
      return { issues: errors.map(({ message, path }) => ({ message, path: keysOf(path) })) };
    },
    types: undefined as unknown as {
      readonly input: TimelineDocument | readonly TimelineEvent[];
      readonly output: TimelineDocument;
    },
  },
};

/** The keys of a path such as `/events/3/start`; a path that is not a JSON pointer is one key. */
const keysOf = (path: string): readonly (string | number)[] =>
  path.startsWith('/')
    ? path
        .slice(1)
        .split('/')
        .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')))
    : [path];
