// Checks every link of the README and the documentation: files and headings must exist, and so must pages and stories
// of the built Storybook. External URLs are only checked for their form.
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { check, sumUp } from './checks.js';
import { anchorsOf, linksOf } from './links.js';

const SITE = 'storybook-static';
/** Fewer would mean that links are no longer found. */
const LEAST = 40;

const { entries } = JSON.parse(readFileSync(join(SITE, 'index.json'), 'utf8'));
const pages = (await readdir('docs', { recursive: true })).filter((name) => /\.mdx?$/.test(name));
const files = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'src/README.md',
  ...pages.map((name) => join('docs', name)),
];

let found = 0;
for (const file of files)
  for (const { target, line } of linksOf(readFileSync(file, 'utf8'))) {
    found++;
    await check(`${file}:${line} ${target}`, () => {
      const problem = problemOf(file, target);
      if (problem !== undefined) throw new Error(problem);
    });
  }
await check(`${LEAST} links or more`, () => {
  if (found < LEAST) throw new Error(`only ${found} found`);
});
sumUp();

/** The problem of a link in a file; undefined if there is none. */
function problemOf(file, target) {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return problemOfAddress(target);
  if (target.startsWith('?path=/')) return problemOfEntry(target);
  const [path, anchor] = target.split('#');
  if (path === '') return problemOfAnchor(file, anchor);
  // A page of the site is served next to its files.
  const place = file.endsWith('.mdx') ? join(SITE, path) : normalize(join(dirname(file), decodeURI(path)));
  if (!existsSync(place)) return `no file ${place}`;
  return anchor === undefined ? undefined : problemOfAnchor(place, anchor);
}

function problemOfAddress(target) {
  const { protocol, hostname } = URL.canParse(target) ? new URL(target) : {};
  if (protocol === 'mailto:') return undefined;
  return protocol === 'https:' && hostname.includes('.') ? undefined : 'expected an address with https:';
}

function problemOfEntry(target) {
  const [, type, id, anchor] = /^\?path=\/(docs|story)\/([\w-]+)(?:#(.+))?$/.exec(target) ?? [];
  const entry = entries[id];
  if (!entry) return `no such ${type ?? 'page'} in ${SITE}/index.json`;
  if ((entry.type === 'docs') !== (type === 'docs')) return `${id} is a ${entry.type}`;
  return anchor === undefined ? undefined : problemOfAnchor(entry.importPath, anchor);
}

function problemOfAnchor(file, anchor) {
  if (anchorsOf(readFileSync(file, 'utf8')).has(decodeURI(anchor))) return undefined;
  return `no heading #${anchor} in ${file}`;
}
