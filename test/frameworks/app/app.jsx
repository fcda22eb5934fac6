// A page that does with the components all that React does: it is rendered on a server, hydrated, changed, and mounted anew.
import { StrictMode, useEffect, useRef, useState } from 'react';
import { EventTimeline, TimelineEra, TimelineEvent, TimelineList } from 'event-timeline/react';

const STORY = {
  events: [
    { id: 'treaty', date: '1961', title: 'Treaty', place: 'Moscow', lane: 'seoul' },
    { id: 'visit', date: '2000', title: 'Visit', place: 'Pyongyang', lane: 'tokyo' },
  ],
};
const LATER = { id: 'signing', date: '2024-06-19', title: 'Signing', place: 'Pyongyang', lane: 'tokyo' };

/** What is given in one step of the test, and not in the other. */
const GIVEN = {
  className: 'given',
  title: 'given',
  scale: 'sequence',
  wheel: 'zoom',
  laneBy: ({ place }) => place,
  collapsed: ['Moscow'],
  view: { start: '1990', end: '2030' },
  order: 'newest',
  headingLevel: 4,
  maxEvents: 100,
  follow: '',
  hash: 'given',
  overview: true,
  messages: { timeline: 'Given' },
};

export function App() {
  return (
    <StrictMode>
      <Data />
      <Tags />
    </StrictMode>
  );
}

function Data() {
  const timeline = useRef(null);
  const [story, setStory] = useState(STORY);
  const [round, setRound] = useState(0);
  const [isGiven, setGiven] = useState(false);
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState([]);
  // A ref is the element from the first effect on.
  useEffect(() => void timeline.current.setAttribute('data-ref', String(timeline.current.extent === undefined)), []);
  return (
    <>
      <button onClick={() => setStory({ events: [...story.events, LATER] })}>Report</button>
      <button onClick={() => setRound(round + 1)}>Remount</button>
      <button onClick={() => setGiven(!isGiven)}>Give</button>
      <button onClick={() => setShown(!isShown)}>Show</button>
      <button onClick={() => timeline.current.select('visit')}>Select</button>
      {isShown && (
        <EventTimeline
          key={round}
          ref={timeline}
          id="data"
          style={{ blockSize: 300 }}
          data={story}
          hidden={false}
          download={false}
          onTimelineSelect={(event) => setHeard([...heard, `${round}:${event.detail.id}`])}
          {...(isGiven ? GIVEN : {})}
        />
      )}
      <output>{heard.join(' ')}</output>
    </>
  );
}

function Tags() {
  return (
    <EventTimeline id="tags" className="told" timeZone="Asia/Seoul" scale="proportional" headingLevel={3} overview>
      <h1 slot="heading">Told in tags</h1>
      <TimelineEra start="1945" end="1991">
        Cold War
      </TimelineEra>
      <TimelineEvent eventId="pact" date="1961" importance={1} status="confirmed">
        Pact
      </TimelineEvent>
      <TimelineEvent date="2024-06-19" displayDate="in June">
        Partnership
      </TimelineEvent>
      <TimelineList groupBy="year" sort="-date" messages={{ search: 'Find' }} />
    </EventTimeline>
  );
}
