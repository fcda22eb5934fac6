import resolveNode from '@rollup/plugin-node-resolve';
import { build as bundle } from 'esbuild';
import { rollup } from 'rollup';
import { build } from 'vite';

/** Functions that bundle a file in a folder; they return the text. */
export const BUNDLERS = {
  async esbuild(file) {
    const { outputFiles } = await bundle({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
    });
    return outputFiles[0].text;
  },
  async rollup(file) {
    const made = await rollup({ input: file, plugins: [resolveNode()] });
    return (await made.generate({ format: 'es' })).output[0].code;
  },
  async Vite(file, root) {
    const lib = { entry: file, formats: ['es'] };
    const [{ output }] = await build({
      root,
      logLevel: 'error',
      configFile: false,
      build: { lib, write: false },
    });
    return output[0].code;
  },
};
