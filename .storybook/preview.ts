import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure } from 'storybook/test';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/index.js';
import './preview.css';
import { isDark, siteTheme } from './theme.js';

setCustomElementsManifest(manifest);

// How long a file takes says how busy the machine is, and nothing about the story. What failed is told without the page
// around it, which is thousands of lines.
configure({ asyncUtilTimeout: 60_000, getElementError: (message) => new Error(message ?? 'nothing was found') });

/** The page around a story: light or dark, from left to right or from right to left. */
const page: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, direction } = { ...globals, ...(parameters['page'] as object | undefined) } as Record<string, string>;
  return html`
    <div class="page ${viewMode}" dir=${direction ?? 'ltr'} style="color-scheme: ${theme ?? 'light'}">${story()}</div>
  `;
};

/** Attributes that controls set to the default. */
const DEFAULTS = / (?:scale|orientation)="auto"| heading-level="2"/g;

/** The code that a reader would copy: the element without the page around it. */
function elementOnly(code: string): string {
  const lines = (/ *<event-timeline[\s\S]*<\/event-timeline>/.exec(code)?.[0] ?? code).split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines
    .map((line) => (line.startsWith(' '.repeat(indent)) ? line.slice(indent) : line.trimStart()))
    .join('\n')
    .replace(DEFAULTS, '');
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
  initialGlobals: { theme: isDark ? 'dark' : 'light', direction: 'ltr' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    // Storybook reads this without running it, so it must be literal.
    options: {
      storySort: {
        order: [
          'Start',
          'Playground',
          'Treaty',
          'Document',
          'Dates',
          'Scales of time',
          'Scales',
          'Layouts',
          'Details',
          'Formats',
          'Waiting and failing',
          'Waiting',
          'Interaction',
          'Hands, keys and voice',
          'Hands and keys',
          'Toolbar',
          'The list',
          'List',
          'Find and filter',
          'Filter',
          'Links',
          'Languages',
          'Theming',
          'Marks and labels',
          'In your framework',
          'Servers, no script, paper',
          'Very many events',
          'Overview',
          'Axis',
          'From TimelineJS',
          'From vis-timeline',
          'Questions',
          'API',
          '*',
        ],
      },
    },
    docs: {
      theme: siteTheme,
      toc: { headingSelector: 'h2', title: 'On this page' },
      canvas: { sourceState: 'shown' },
      source: { transform: elementOnly },
    },
  },
};

export default preview;
