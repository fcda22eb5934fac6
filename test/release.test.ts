import { expect, test } from 'vitest';
import { releaseNeeds } from '../tools/release-needs.js';

const READY = {
  manifest: { version: '0.1.0', repository: 'github:someone/event-timeline' },
  changelog: '# Changelog\n\n## 0.1.0 – 1 December 2026\n\nThe first version.\n\n## 0.0.1 – unreleased\n',
  changesets: ['README.md', 'config.json'],
  env: { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.org' },
};

test('a release needs nothing more where everything is there', () => {
  expect(releaseNeeds(READY)).toEqual([]);
  expect(releaseNeeds({ ...READY, env: { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: 'x' } })).toEqual([]);
});

test.each([
  ['a repository', { manifest: { version: '0.1.0' } }, /no “repository”.*none yet/],
  ['a CI', { env: {} }, /only in GitHub Actions/],
  ['a right to sign', { env: { GITHUB_ACTIONS: 'true' } }, /id-token: write/],
  ['no changesets', { changesets: ['README.md', 'first.md'] }, /has first\.md: run “npx changeset version”/],
  ['its version in the changelog', { manifest: { ...READY.manifest, version: '0.2.0' } }, /begins with 0\.1\.0/],
  ['a date', { changelog: '## 0.1.0 – unreleased\n' }, /write the date/],
])('a release needs %s, and says so first', (_name, lacking, said) => {
  const needs = releaseNeeds({ ...READY, ...lacking });
  expect(needs).toHaveLength(1);
  expect(needs[0]).toMatch(said);
});
