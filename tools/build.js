// Builds dist/: modules and the one-file bundle (rollup), declarations (tsc), the manifest of the elements (cem).
import { rm } from 'node:fs/promises';
import { must } from './run.js';

await rm('dist', { recursive: true, force: true });
await must('rollup', ['--config', '--silent']);
await Promise.all([must('tsc', ['--project', 'tsconfig.build.json']), must('cem', ['analyze', '--quiet'])]);
