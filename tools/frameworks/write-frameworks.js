// Writes what frameworks and editors know about the elements, from their manifest.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';
import { angularDirectives } from './angular-directives.js';
import { describeElements } from './describe-elements.js';
import { elementTypes } from './element-types.js';
import { reactComponents } from './react-components.js';
import { templateTypes } from './template-types.js';

/** Writes React components, types of tags in templates, and data for editors into the folder with the manifest. */
export async function writeFrameworks(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8'));
  const elements = describeElements(manifest);
  const templates = templateTypes().flatMap(([name, text]) => [
    [`frameworks/${name}.d.ts`, text],
    // So that it can also be imported without `type`.
    [`frameworks/${name}.js`, 'export {};\n'],
  ]);
  const files = [
    ['frameworks/elements.d.ts', elementTypes(elements)],
    ...templates,
    ...angularDirectives(elements),
    ...reactComponents(elements),
  ];
  for (const name of ['frameworks', 'react']) await mkdir(join(folder, name), { recursive: true });
  for (const [file, text] of files)
    await writeFile(join(folder, file), await format(text, { filepath: file, singleQuote: true, printWidth: 120 }));
  const settings = { outdir: folder, hideLogs: true };
  generateVsCodeCustomElementData(withTexts(manifest), settings);
  generateJetBrainsWebTypes(manifest, { ...settings, packageJson: false });
}

/** For attributes: a named type is replaced by a string, since editors would offer its name as a value. */
function withTexts(manifest) {
  const copy = structuredClone(manifest);
  const attributes = copy.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ attributes = [] }) => attributes);
  for (const { type } of attributes) if (type.references) type.text = 'string';
  return copy;
}
