// Says at once what a release still needs, before all is tested.
import { readdir, readFile } from 'node:fs/promises';
import { releaseNeeds } from './release-needs.js';

const needs = releaseNeeds({
  manifest: JSON.parse(await readFile('package.json', 'utf8')),
  changelog: await readFile('CHANGELOG.md', 'utf8'),
  changesets: await readdir('.changeset'),
  env: process.env,
});
for (const need of needs) console.error(`✗ ${need}`);
process.exitCode = needs.length === 0 ? 0 : 1;
