// Right and wrong use of the components of React.
import { createRef } from 'react';
import type { TimelineDocument, TimelineSelectEvent } from 'event-timeline';
import {
  EventTimeline,
  TimelineAxis,
  TimelineEra,
  TimelineEvent,
  TimelineList,
  TimelineOverview,
  TimelineToolbar,
  type EventTimelineElement,
  type EventTimelineProps,
  type TimelineListElement,
} from 'event-timeline/react';

const story: TimelineDocument = { events: [{ date: '1961', title: 'Treaty' }] };
const timeline = createRef<EventTimelineElement>();
const list = createRef<TimelineListElement>();
const props: EventTimelineProps = { scale: 'log', timeZone: 'Asia/Seoul', headingLevel: 3, maxEvents: undefined };

export const right = (
  <EventTimeline
    {...props}
    ref={timeline}
    key="story"
    id="story"
    className="wide"
    style={{ blockSize: 400 }}
    aria-describedby="note"
    data={story}
    view={{ start: '1961', end: new Date() }}
    laneBy={(event) => event.place}
    collapsed={['seoul']}
    scale={null}
    timeZone={null}
    selected={null}
    messages={{ timeline: 'History' }}
    overview
    onClick={(event) => event.currentTarget.fit()}
    onTimelineSelect={(event: TimelineSelectEvent) => event.detail.id?.toUpperCase()}
    onTimelineLoad={({ detail }) => detail.accepted.toFixed()}
    onTimelineBrush={({ detail }) => detail.count + detail.end}
  >
    <h2 slot="heading">Story</h2>
    <TimelineEra start="1945" end="1991">
      Cold War
    </TimelineEra>
    <TimelineEvent eventId="treaty" date="1961" importance={1} status="confirmed" place={null}>
      Treaty
    </TimelineEvent>
    <TimelineToolbar controls="step zoom" />
    <TimelineOverview htmlFor="story" timeZone={null} messages={null} />
    <TimelineList ref={list} sort="-date" groupBy="year" messages={{ search: 'Find' }} />
  </EventTimeline>
);

timeline.current?.zoomTo(['treaty']);

export const wrong = [
  // @ts-expect-error an event of the axis has no id
  <TimelineAxis onTimelineAxis={(event) => event.detail.id} />,
  // @ts-expect-error no such scale
  <EventTimeline scale="linear" />,
  // @ts-expect-error a number, not a text
  <EventTimeline headingLevel="2" />,
  // @ts-expect-error can only be read
  <EventTimeline events={[]} />,
  // @ts-expect-error this is a method
  <EventTimeline fit={() => undefined} />,
  // @ts-expect-error no such property
  <EventTimeline timezone="UTC" />,
  // @ts-expect-error no such date
  <EventTimeline view={{ start: true }} />,
  // @ts-expect-error no such detail
  <EventTimeline onTimelineSelect={(event) => event.detail.title} />,
  // @ts-expect-error an element of another kind
  <EventTimeline ref={list} />,
  // @ts-expect-error no such status
  <TimelineEvent status="maybe" />,
  // @ts-expect-error no such group
  <TimelineList groupBy="month" />,
  // @ts-expect-error it tells nothing
  <TimelineOverview onTimelineSelect={() => undefined} />,
];
