import 'axe-core';
import type Axe from 'axe-core';
import { isCloseTitle } from '../../tools/close-titles.js';

// A plain script, not a module.
const { axe } = window as unknown as { axe: typeof Axe };

/** Rules about whole pages, for tests whose page only contains a timeline. */
export const PAGE_RULES = /^(landmark-one-main|page-has-heading-one|region|document-title|html-has-lang)$/;

/** That targets are large enough, or have room around them (WCAG 2.5.8). By default axe leaves it out. */
const TARGETS = 'target-size';

/**
 * The violations that axe finds in an element: each broken rule, with the place and the reason; without the ignored
 * rules.
 */
export async function violationsIn(element: Element, ignored?: RegExp): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    rules: { [TARGETS]: { enabled: true } },
  });
  // It is not sure of targets that Tab does not reach, as are all events but one.
  const targets = incomplete
    .filter(({ id }) => id === TARGETS)
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !isCloseTitle(node.element!)) }));
  return [...violations, ...targets]
    .filter(({ id }) => !ignored?.test(id))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary, target }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
    );
}
