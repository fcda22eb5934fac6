import type { StorybookConfig } from '@storybook/web-components-vite';
import { transform } from 'esbuild';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';

/** Vite 8 leaves standard decorators in the code, which no browser reads yet; esbuild lowers them. */
const decorators = (): Plugin => ({
  name: 'standard-decorators',
  enforce: 'pre',
  async transform(code, id) {
    const file = id.split('?')[0] ?? id;
    if (!file.endsWith('.ts') || file.includes('/node_modules/') || !/^\s*@\w+/m.test(code)) return null;
    const result = await transform(code, { loader: 'ts', target: 'es2022', sourcemap: true, sourcefile: file });
    return { code: result.code, map: result.map };
  },
});

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Without it, the tables of our pages would be lines of text.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    { from: './public', to: '/' },
    { from: '../stories/data', to: '/data' },
    { from: '../test/data/timelines', to: '/timelines' },
    { from: '../test/data/formats', to: '/formats' },
    { from: '../test/data/many', to: '/many' },
    { from: '../docs/images', to: '/images' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [decorators(), ...(vite.plugins ?? [])],
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
