import { html, type TemplateResult } from 'lit';

/** A template of our own markup, in which all data is escaped already. */
export const raw = (markup: string): TemplateResult => html(Object.assign([markup], { raw: [markup] }));
