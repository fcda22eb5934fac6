/** The parts of each element, by its tag without `timeline-`: `event` is the timeline itself. */
export const PARTS = {
  event:
    'heading summary plot axis tick break toolbar era lane legend label mark leader crowd density overview details status',
  axis: 'axis tick break era',
  details: 'details chosen empty',
  filter: 'search date others chip more count',
  legend: 'item swatch',
  list: 'tools search table group row pager',
  overview: 'density window handle knob dates',
  toolbar: 'button group shown',
} as const;
