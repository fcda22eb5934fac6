import { html, type TemplateResult } from 'lit';

/** A template of text that is markup already: of our own, where what data say is escaped. */
export const raw = (markup: string): TemplateResult => html(Object.assign([markup], { raw: [markup] }));
