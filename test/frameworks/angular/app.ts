/** State goes down, events come up. */
// An application’s build links the declarations of libraries; here that is done in the browser.
import '@angular/compiler';
import 'event-timeline';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { TimelineDocument, TimelineSelectEvent } from 'event-timeline';
import { EventTimelineDirective } from 'event-timeline/angular';

@Component({
  selector: 'app-root',
  imports: [EventTimelineDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="report()">Report</button>
    <output>{{ chosen() }}</output>
    <event-timeline overview headingLevel="3" [data]="story()" (timeline-select)="choose($event)"></event-timeline>
  `,
})
class App {
  readonly story = signal<TimelineDocument>({ events: [{ id: 'treaty', date: '1961', title: 'Treaty' }] });
  readonly chosen = signal<string | null>(null);

  report(): void {
    this.story.update(({ events }) => ({ events: [...events, { id: 'signing', date: '2024', title: 'Signing' }] }));
  }

  choose({ detail }: TimelineSelectEvent): void {
    this.chosen.set(detail.id);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
