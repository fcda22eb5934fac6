import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TimelineDocument } from '../../src/model/document.js';
import { readSource, SOURCES } from '../../tools/read-data/sources.js';

/** A timeline of others, as a document of ours. */
export interface RealTimeline {
  readonly name: string;
  readonly document: TimelineDocument;
}

const COMMITTED = fileURLToPath(new URL('timelines/', import.meta.url));
const SHARED = process.env['SHARED_DATA'] ?? fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The timelines that are part of this project, by name, as written by `tools/take-data.js`. */
export const committed = (): RealTimeline[] =>
  readdirSync(COMMITTED)
    .sort()
    .map((file) => ({
      name: basename(file, '.json'),
      document: JSON.parse(readFileSync(join(COMMITTED, file), 'utf8')) as TimelineDocument,
    }));

/**
 * The timelines that their licences keep elsewhere: in `../shared/data`, or the folder of the environment variable
 * `SHARED_DATA`. Empty, with a message, if that does not exist.
 */
export function shared(): RealTimeline[] {
  if (!existsSync(SHARED)) {
    console.log(`${SHARED} is not there: the timelines in it are left out`);
    return [];
  }
  return SOURCES.filter(({ copy }) => !copy).flatMap((source) => readSource(source, SHARED) ?? []);
}
