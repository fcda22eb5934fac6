import { addons } from 'storybook/manager-api';
import { siteTheme } from './theme.js';

addons.setConfig({
  theme: siteTheme,
  sidebar: { showRoots: false },
  layoutCustomisations: {
    // The playground has controls of its own, and needs the room.
    showPanel: ({ storyId }, asUsual) => (storyId.startsWith('playground--') ? false : asUsual),
  },
});

/** Storybook writes its own name into the title of each page, and twice for a page on its own. */
function nameSite(): void {
  const page = document.title
    .replace(/ (?:⋅|-|–) (?:Storybook|event-timeline)$/, '')
    .replace(/^(.+) - (?:Docs|\1)$/, '$1');
  const title = /^(?:Storybook|storybook|event-timeline)?$/.test(page) ? 'event-timeline' : `${page} – event-timeline`;
  if (document.title !== title) document.title = title;
}

nameSite();
const head = document.querySelector('title');
if (head) new MutationObserver(nameSite).observe(head, { childList: true });
