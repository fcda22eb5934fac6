import { tokenVar } from '../render/tokens.js';
import { css, sheetOf } from './sheet.js';

/** The CSS of the details of an event: in the panel, on paper, and elsewhere. As text, since `<timeline-details>`, which does without Lit, has the same. */
export const DETAILS_TEXT = css`
  .kicker,
  .term {
    font-family: var(--timeline-small-font, inherit);
  }

  .kicker {
    margin: 0;
    font-size: max(12px, 0.875em);
    font-weight: 700;
    color: var(--ink-text, var(--ink));
  }

  .worked-out {
    font-weight: 400;
    color: ${tokenVar('muted')};
  }

  .worked-out::before,
  .kicker-lane::before,
  .status-word::before {
    content: ' · ';
    color: ${tokenVar('muted')};
    white-space: pre;
  }

  .details-title {
    margin: 0.3rem 0 0;
    font-family: var(--timeline-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  /* A text of the other direction is read in its own, and stands where those of the page do. */
  .details-title,
  .description,
  .description :is(p, li) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .said p {
    margin-block: 0.6rem 0;
    overflow-wrap: anywhere;
  }

  .said .kicker {
    margin: 0;
  }

  .description {
    white-space: pre-line;
  }

  .said .term {
    margin: 0.9rem 0 0;
    font-size: max(12px, 0.8125em);
    font-weight: 700;
    color: ${tokenVar('muted')};
  }

  .sources {
    margin: 0.15rem 0 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 0.25rem;
    font-size: max(12px, 0.9em);
  }

  .publisher::before {
    content: ', ';
  }

  .publisher {
    color: ${tokenVar('muted')};
  }

  .said a {
    color: ${tokenVar('accent')};
    text-underline-offset: 0.15em;
  }

  @media (forced-colors: active) {
    .said a {
      color: LinkText;
    }
  }
`;

export const detailsTextStyles = sheetOf(DETAILS_TEXT);
