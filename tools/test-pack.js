// The package as a user gets it: packed, installed into an empty folder, used in Node, in bundles and in pages.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sumUp } from './checks.js';
import { checkBundles } from './package/bundles.js';
import { checkContents } from './package/contents.js';
import { checkCopies } from './package/copies.js';
import { checkFiles } from './package/files.js';
import { installPackage } from './package/install.js';
import { checkNode } from './package/node.js';
import { checkPlainPages } from './package/plain-pages.js';
import { checkServed } from './package/served.js';
import { checkTypes } from './package/types.js';
import { checkVite } from './package/vite.js';

const installed = await installPackage();
await cp('stories/data/treaty.json', join(installed.folder, 'treaty.json'));

await checkContents(installed);
await checkNode(installed);
await checkTypes(installed);
await checkBundles(installed);
await checkVite(installed);
await checkPlainPages(installed);
await checkServed(installed);
await checkCopies(installed);
await checkFiles(installed);

await rm(installed.folder, { recursive: true, force: true });
sumUp();
