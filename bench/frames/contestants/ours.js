// Our library, with events already in the form in which they are given.

export const load = () => import('/dist/event-timeline.min.js');

export async function show(place, data) {
  const timeline = document.createElement('event-timeline');
  timeline.style.height = '600px';
  place.append(timeline);
  timeline.data = data;
  await timeline.updateComplete;
  // Rejected events would not be painted, which is fast.
  if (!timeline.extent) throw new Error(`shows nothing: ${timeline.issues[0]?.message ?? 'no reason given'}`);
  const view = async ({ start, end }) => {
    timeline.view = { start, end };
    await timeline.updateComplete;
  };
  return { view, destroy: () => timeline.remove() };
}
