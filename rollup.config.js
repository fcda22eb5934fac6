import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { slimD3 } from './tools/slim-d3.js';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));
const typescript = (options) => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true, ...options });

/** Modules for bundlers and Node, one for each source file; and everything in one file for a page. */
export default [
  {
    input: ['src/index.ts', 'src/core.ts', 'src/time.ts', 'src/scale.ts', 'src/formats/json.ts'],
    external,
    plugins: [typescript()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    input: 'src/index.ts',
    // Without this condition Lit's development build could be taken.
    plugins: [slimD3(), resolve({ browser: true, exportConditions: ['production'] }), typescript({ minify: true })],
    output: { file: 'dist/event-timeline.min.js', format: 'es', sourcemap: true },
  },
];
