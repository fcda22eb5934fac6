// Builds dist/: modules and the one-file bundle (rollup), the JSON Schema, the stylesheet for pages without script,
// declarations (tsc), the manifest of the elements (cem), and data for frameworks and editors.
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { writeFrameworks } from './frameworks/write-frameworks.js';
import { must } from './run.js';

await rm('dist', { recursive: true, force: true });
await must('rollup', ['--config', '--silent']);
const { schema } = await import('../dist/model/schema.js');
await writeFile('dist/schema.json', `${JSON.stringify(schema, null, 2)}\n`);
await copyFile('src/plain.css', 'dist/plain.css');
await Promise.all([must('tsc', ['--project', 'tsconfig.build.json']), must('cem', ['analyze', '--quiet'])]);
await writeFrameworks('dist');
