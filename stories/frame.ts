import { html, type TemplateResult } from 'lit';

/** A page that a timeline has for itself, as high as the window, with a little air. */
export const fullPage = (content: TemplateResult): TemplateResult => html`
  <div style="box-sizing: border-box; block-size: 100svh; padding: 16px clamp(12px, 2vw, 24px)">${content}</div>
`;

/** A column of an article: a little air, and a width. */
export const column = (content: TemplateResult, width = '100%'): TemplateResult => html`
  <div style="box-sizing: border-box; max-inline-size: ${width}; padding: 16px clamp(12px, 2vw, 24px)">${content}</div>
`;
