import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/index.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** A story can be seen light or dark, and from left to right or right to left. */
const page: Decorator = (story, { globals, parameters }) => {
  const { theme, direction } = { ...globals, ...(parameters['page'] as object | undefined) } as Record<string, string>;
  document.documentElement.style.colorScheme = theme ?? 'light';
  document.documentElement.dir = direction ?? 'ltr';
  return story();
};

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
    options: { storySort: { order: ['Start', 'Treaty', '*'] } },
    docs: { canvas: { sourceState: 'shown' } },
  },
};

export default preview;
