import 'axe-core';
import type Axe from 'axe-core';

// A plain script, not a module.
const { axe } = window as unknown as { axe: typeof Axe };

/** Rules about whole pages, for tests whose page only contains a timeline. */
export const PAGE_RULES = /^(landmark-one-main|page-has-heading-one|region|document-title|html-has-lang)$/;

/**
 * The violations that axe finds in an element: each broken rule, with the place and the reason; without the ignored
 * rules.
 */
export async function violationsIn(element: Element, ignored?: RegExp): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations
    .filter(({ id }) => !ignored?.test(id))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary, target }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
    );
}
