import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import type { Source } from '../model/document.js';
import type { EventWords } from '../timeline/event-in-words.js';
import { safeUrl } from '../model/safe-url.js';
import { richText, type Sanitizer } from './rich-text.js';
import { LONGEST_TEXT, LONGEST_TITLE, shorten } from '../model/shorten.js';

export interface DetailsOptions {
  readonly messages: Messages;
  /** Level of the panel's heading in the outline of the page. */
  readonly headingLevel: number;
  /** Called to close the details. Default: there is nothing to close. */
  readonly close?: () => void;
  readonly sanitizer: Sanitizer | null;
  /** What the page says about the event, in place of its description and so on; undefined or null for the usual. */
  readonly own?: Node | string | null | undefined;
}

/** The details of an event: everything that its record says, as text. */
export function paintDetails(
  details: EventWords,
  { messages, headingLevel, close, sanitizer, own }: DetailsOptions,
): TemplateResult {
  const { event, date, workedOut, relative, lane, kind } = details;
  const also = [workedOut === date ? '' : workedOut, relative].filter(Boolean);
  const groups = [lane, kind].filter(Boolean);
  const { title, description, descriptionHtml, sources = [], place, status, url } = event;
  const lang = event.lang ?? nothing;
  const placeName = typeof place === 'string' ? place : place?.name;
  const more = safeUrl(url);
  const heading = shorten(title, LONGEST_TITLE);
  const paintBody = (): TemplateResult => html`
    ${
      descriptionHtml
        ? html`<div
            class="description rich"
            lang=${lang}
            ${richText(shorten(descriptionHtml, LONGEST_TEXT), sanitizer, event)}
          ></div>`
        : description
          ? html`<p class="description" lang=${lang}>${shorten(description, LONGEST_TEXT)}</p>`
          : nothing
    }
    ${placeName ? html`<p class="place"><span class="term">${messages.place}</span> ${placeName}</p>` : nothing}
    ${more ? html`<p><a href=${more}>${messages.readMore}</a></p>` : nothing}
    ${
      sources.length > 0
        ? html`<p class="term">${messages.sources}</p>
            <ul class="sources">
              ${sources.map((source) => html`<li>${paintSource(source)}</li>`)}
            </ul>`
        : nothing
    }
  `;
  return html`
    <div class="details-head">
      <p class="kicker">
        <bdi>${date}</bdi
        >${also.map((words) => html`<span class="worked-out"><bdi>${words}</bdi></span>`)}${groups.map((words) => html`<span class="kicker-lane"><bdi>${words}</bdi></span>`)}
        ${status && status !== 'confirmed' ? html`<span class="status-word">${messages.status[status]}</span>` : nothing}
      </p>
      <button type="button" class="close" aria-label=${messages.close} @click=${close}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"></path></svg>
      </button>
    </div>
    <div class="details-title" role="heading" aria-level=${headingLevel} lang=${lang}>${heading}</div>
    ${own == null ? paintBody() : html`<div class="own">${own}</div>`}
  `;
}

function paintSource({ title, publisher, url }: Source): TemplateResult {
  const href = safeUrl(url);
  const name = href ? html`<a href=${href}>${title}</a>` : html`${title}`;
  return publisher && publisher !== title ? html`${name}<span class="publisher">${publisher}</span>` : name;
}
