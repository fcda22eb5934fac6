// Right and wrong use of the tags in JSX of React 19, without the components.
import type {} from 'event-timeline/jsx';
import { createRef } from 'react';
import type { EventTimeline } from 'event-timeline';

const timeline = createRef<EventTimeline>();

export const right = (
  <event-timeline
    ref={timeline}
    id="story"
    class="wide"
    data={{ events: [] }}
    time-zone="Asia/Seoul"
    heading-level={3}
    scale="log"
    order={null}
    view-start={null}
    overview
    ontimeline-select={(event) => event.detail.id?.toUpperCase()}
  >
    <timeline-event event-id="treaty" date="1961" status="confirmed">
      Treaty
    </timeline-event>
    <timeline-era start="1945">Cold War</timeline-era>
    <timeline-toolbar controls="step" />
    <timeline-overview for="story" />
    <timeline-list group-by="year" sort="-date" />
  </event-timeline>
);

export const wrong = [
  // @ts-expect-error no such scale
  <event-timeline scale="linear" />,
  // @ts-expect-error no such detail
  <event-timeline ontimeline-select={(event) => event.detail.title} />,
  // @ts-expect-error a number, not a text
  <event-timeline heading-level="two" />,
  // @ts-expect-error no such group
  <timeline-list group-by="month" />,
  // @ts-expect-error no such element
  <timeline-map />,
];
