import { html, type TemplateResult } from 'lit';

/** A page with only a timeline, as high as the window, with a small margin; lower within the docs. */
export const fullPage = (content: TemplateResult): TemplateResult => html`
  <div style="box-sizing: border-box; block-size: var(--story-height, 100svh); padding: 16px clamp(12px, 2vw, 24px)">
    ${content}
  </div>
`;

/** A column of an article, with a margin and a width. */
export const column = (content: TemplateResult, width = '100%'): TemplateResult => html`
  <div style="box-sizing: border-box; max-inline-size: ${width}; padding: 16px clamp(12px, 2vw, 24px)">${content}</div>
`;
