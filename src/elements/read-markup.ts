/** Attributes that become fields of an event, an era or a lane, by the name of the field. */
export const FIELDS: Readonly<Record<string, string>> = {
  ...{ id: 'event-id', displayDate: 'display-date' },
  ...Object.fromEntries(
    ['date', 'start', 'end', 'calendar', 'lane', 'parent', 'url', 'place', 'color', 'status', 'lang', 'dir'].map(
      (name) => [name, name],
    ),
  ),
};

/**
 * The timeline document that the children of an `<event-timeline>` describe, or that one of them contains as JSON; undefined if there is
 * none. Children may be at any depth, since a CMS may wrap them into paragraphs.
 */
export function readMarkup(host: Element): unknown {
  const json = host.querySelector(':scope > [type="application/json"]')?.textContent;
  if (json !== undefined) return readJson(json);
  const children = (name: string): Element[] => [...host.querySelectorAll(`${name}:not(:scope event-timeline *)`)];
  const events = children('timeline-event');
  if (events.length === 0) return undefined;
  const heading = host.querySelector(':scope > [slot="heading"]');
  const eras = children('timeline-era').map(readEvent);
  const lanes = children('timeline-lane').map((lane) => ({
    ...readEvent(lane),
    id: lane.getAttribute('lane-id'),
  }));
  return {
    ...(heading && { title: textOf(heading) }),
    ...(eras.length > 0 && { eras }),
    ...(lanes.length > 0 && { lanes }),
    events: events.map(readEvent),
  };
}

/** Text that is not JSON is returned as it is, and reported later as not being a document. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readEvent(element: Element): Record<string, unknown> {
  const record: Record<string, unknown> = { title: ownText(element) };
  for (const [field, attribute] of Object.entries(FIELDS)) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== '') record[field] = value;
  }
  const tags = element.getAttribute('tags');
  if (tags) record['tags'] = tags.split(/\s*,\s*/);
  const importance = element.getAttribute('importance');
  if (importance !== null) record['importance'] = Number(importance);
  record['description'] = [...element.querySelectorAll(':scope > [slot="description"]')].map(textOf).join('\n\n');
  const sources = [...element.querySelectorAll(':scope > [slot="source"]')].map(readSource);
  if (sources.length > 0) record['sources'] = sources;
  return record;
}

function readSource(element: Element): Record<string, unknown> {
  const { publisher, published } = (element as HTMLElement).dataset;
  return { title: textOf(element), url: element.getAttribute('href'), publisher, published };
}

/** The text of an element without that of its slotted children, and without comments, in which frameworks keep notes. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node instanceof Text || (node instanceof Element && !node.hasAttribute('slot')))
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
