import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TimelineDocument } from '../../src/model/document.js';
import { readSource, SOURCES } from '../../tools/read-data/sources.js';

/** A timeline that someone else made, as a document of ours. */
export interface RealTimeline {
  readonly name: string;
  readonly document: TimelineDocument;
}

const COMMITTED = fileURLToPath(new URL('timelines/', import.meta.url));
const SHARED = process.env['SHARED_DATA'] ?? fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Those that are part of this project, in the order of their names: `tools/take-data.js` wrote them. */
export const committed = (): RealTimeline[] =>
  readdirSync(COMMITTED)
    .sort()
    .map((file) => ({
      name: basename(file, '.json'),
      document: JSON.parse(readFileSync(join(COMMITTED, file), 'utf8')) as TimelineDocument,
    }));

/**
 * Those whose licence keeps them where they are: in `../shared/data`, or the folder that the environment variable
 * `SHARED_DATA` names. None, and a message, where that is absent.
 */
export function shared(): RealTimeline[] {
  if (!existsSync(SHARED)) {
    console.log(`${SHARED} is not there: the timelines in it are left out`);
    return [];
  }
  return SOURCES.filter(({ copy }) => !copy).flatMap((source) => readSource(source, SHARED) ?? []);
}
