import { useRef, useState } from 'react';
import { EventTimeline, TimelineToolbar, type EventTimelineElement } from 'event-timeline/react';
import treaty from './treaty.json';

const INCIDENT = {
  id: 'incident',
  date: '2024-06-20T11:00+09:00',
  title: 'Soldiers cross the border; Seoul fires warning shots',
  lane: 'seoul',
};

export function App() {
  const timeline = useRef<EventTimelineElement>(null);
  const [story, setStory] = useState<object>(treaty);
  const [chosen, setChosen] = useState<string | null>(null);
  const isReported = story !== treaty;

  return (
    <>
      <EventTimeline ref={timeline} data={story} onTimelineSelect={(event) => setChosen(event.detail.id)}>
        <TimelineToolbar />
      </EventTimeline>
      <p>
        Chosen: <output>{chosen ?? 'none'}</output>
      </p>
      <button disabled={isReported} onClick={() => setStory({ ...treaty, events: [...treaty.events, INCIDENT] })}>
        Add what just came in
      </button>{' '}
      <button onClick={() => timeline.current?.zoomTo('signing')}>Show the signing</button>
    </>
  );
}
