import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/index.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** A story stands in a page of its own: light or dark, from left to right or from right to left. */
const page: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, direction } = { ...globals, ...(parameters['page'] as object | undefined) } as Record<string, string>;
  return html`
    <div class="page ${viewMode}" dir=${direction ?? 'ltr'} style="color-scheme: ${theme ?? 'light'}">${story()}</div>
  `;
};

/** The code that a reader would copy: the element, without the page round it. */
function elementOnly(code: string): string {
  const lines = (/ *<event-timeline[\s\S]*<\/event-timeline>/.exec(code)?.[0] ?? code).split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => (line.startsWith(' '.repeat(indent)) ? line.slice(indent) : line.trimStart())).join('\n');
}

const preview: Preview = {
  decorators: [page],
  globalTypes: {
    theme: {
      description: 'Colours of the page',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Start', 'Treaty', 'Dates', '*'] } },
    docs: { canvas: { sourceState: 'shown' }, source: { transform: elementOnly } },
  },
};

export default preview;
