export function releaseNeeds(given: {
  manifest: { version: string; repository?: unknown };
  changelog: string;
  changesets: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
}): string[];
