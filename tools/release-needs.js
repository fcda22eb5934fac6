/**
 * What a release still needs, each in a sentence that says what to do; empty if nothing. npm finds most of it only when everything has
 * been tested and packed, and names it by codes.
 *
 * @param manifest the contents of `package.json`
 * @param changelog the text of `CHANGELOG.md`
 * @param changesets the names of the files in `.changeset`
 * @param env of the process: npm’s provenance is a statement of the CI in which it runs
 */
export function releaseNeeds({ manifest, changelog, changesets, env }) {
  const { version, repository } = manifest;
  const [, newest, date] = /^## (\S+) – (.*)$/m.exec(changelog) ?? [];
  const left = changesets.filter((name) => name.endsWith('.md') && name !== 'README.md');
  const isSigned = (env.GITHUB_ACTIONS && env.ACTIONS_ID_TOKEN_REQUEST_URL) || (env.GITLAB_CI && env.SIGSTORE_ID_TOKEN);
  return [
    repository
      ? ''
      : 'package.json has no “repository”, which provenance needs: add it once there is a public one. There is none yet, so nothing can be published.',
    isSigned
      ? ''
      : 'npm signs provenance only in GitHub Actions (with “permissions: id-token: write”) or in GitLab CI (with SIGSTORE_ID_TOKEN): release there.',
    left.length === 0 ? '' : `.changeset has ${left.join(', ')}: run “npx changeset version”, and commit.`,
    newest === version ? '' : `CHANGELOG.md begins with ${newest}, package.json has ${version}: they must be the same.`,
    date === 'unreleased' ? 'CHANGELOG.md says “unreleased”: write the date in its place.' : '',
  ].filter((need) => need !== '');
}
