/** Right and wrong use of the tags in a template of Angular. */
import 'event-timeline';
import 'event-timeline/list';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { TimelineDocument, TimelineSelectEvent } from 'event-timeline';
import { TIMELINE_DIRECTIVES } from 'event-timeline/angular';

@Component({
  selector: 'app-use',
  imports: [...TIMELINE_DIRECTIVES],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <event-timeline
      #timeline
      class="wide"
      time-zone="Asia/Seoul"
      scale="log"
      overview
      headingLevel="3"
      [data]="story()"
      [view]="{ start: '1961' }"
      [laneBy]="laneOf"
      [download]="true"
      (timeline-select)="choose($event)"
      (timeline-view)="from.set($event.detail.start)"
    >
      <timeline-event event-id="treaty" date="1961" status="confirmed">Treaty</timeline-event>
      <timeline-list group-by="year" [sort]="'-date'"></timeline-list>
    </event-timeline>
    <button (click)="timeline.fit()">All</button>

    <!-- expect error: no such scale -->
    <event-timeline [scale]="'linear'"></event-timeline>
    <!-- expect error: no such scale, as an attribute -->
    <event-timeline scale="linear"></event-timeline>
    <!-- expect error: no such detail -->
    <event-timeline (timeline-select)="from.set($event.detail.title)"></event-timeline>
    <!-- expect error: no function of an event -->
    <event-timeline [laneBy]="3"></event-timeline>
    <!-- expect error: no such group -->
    <timeline-list [groupBy]="'month'"></timeline-list>
    <!-- expect error: no such method -->
    <button (click)="timeline.play()">▶</button>
  `,
})
export class Use {
  readonly story = signal<TimelineDocument>({ events: [] });
  readonly chosen = signal<string | null>(null);
  readonly from = signal(0);
  readonly laneOf = ({ place }: { place?: unknown }): string => String(place);

  choose({ detail }: TimelineSelectEvent): void {
    this.chosen.set(detail.id);
  }
}
