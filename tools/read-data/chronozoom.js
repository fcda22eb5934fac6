// ChronoZoom's Cosmos: a tree of timelines from the Big Bang to Occupy Wall Street, with exhibits in it.
import { fromDecimalYear } from './dates.js';
import { plain } from './texts.js';

const ONGOING = 9999;

/**
 * A timeline is an interval, an exhibit an instant. The five regimes are lanes; so are the top timelines of each
 * regime, as children of that lane. Deeper ones are in the lane of their ancestor. Years are counted without a year 0.
 */
export function cosmos(text) {
  const nodes = JSON.parse(text).timelines;
  const byId = new Map(nodes.map((node) => [node.timeline.id, node]));
  const ancestry = (node) => (node ? [...ancestry(byId.get(node.parentTimelineId)), node.timeline] : []);
  const placed = nodes.map((node) => {
    const path = ancestry(node);
    const regime = node.timeline.Regime;
    const inRegime = path.filter(({ Regime }) => Regime === regime);
    return { ...node.timeline, regime, lane: plain(inRegime[1]?.title ?? regime), depth: path.length - 1 };
  });
  const regimes = [...new Set(placed.map(({ regime }) => regime))];
  const lanes = regimes.flatMap((regime) => [
    { id: regime },
    ...[...new Set(placed.filter((t) => t.regime === regime && t.lane !== regime).map(({ lane }) => lane))].map(
      (id) => ({
        id,
        parent: regime,
      }),
    ),
  ]);
  const events = placed.flatMap(({ start, end, title, lane, depth, exhibits }) => [
    {
      start: fromDecimalYear(start),
      end: end === ONGOING ? '..' : fromDecimalYear(end),
      ...{ title: plain(title), lane, data: { depth } },
    },
    ...exhibits.map((e) => ({ date: fromDecimalYear(e.time), title: plain(e.title), lane, data: { exhibit: true } })),
  ]);
  return { title: 'Cosmos', lang: 'en', lanes, events };
}
