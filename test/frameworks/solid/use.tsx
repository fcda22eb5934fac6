// Right and wrong use of the tags in JSX of Solid.
import type {} from 'event-timeline/solid';
import type { EventTimeline } from 'event-timeline';

let timeline: EventTimeline | undefined;

export const Right = () => (
  <event-timeline
    ref={timeline}
    id="story"
    class="wide"
    prop:data={{ events: [] }}
    time-zone="Asia/Seoul"
    headingLevel={3}
    scale="log"
    overview
    on:timeline-select={(event) => event.detail.id?.toUpperCase()}
  >
    <timeline-event event-id="treaty" date="1961" status="confirmed">
      Treaty
    </timeline-event>
    <timeline-list group-by="year" sort="-date" />
  </event-timeline>
);

export const Wrong = () => [
  // @ts-expect-error no such scale
  <event-timeline scale="linear" />,
  // @ts-expect-error no such scale
  <event-timeline prop:scale="linear" />,
  // @ts-expect-error no such detail
  <event-timeline on:timeline-select={(event) => event.detail.title} />,
  // @ts-expect-error no such group
  <timeline-list group-by="month" />,
];
