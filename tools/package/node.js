// The package in Node: its modules, its functions and its command.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../checks.js';

export async function checkNode({ folder, dist, inFolder, inNode }) {
  await check('every module can be imported in Node, without a page', async () => {
    const files = (await readdir(dist, { recursive: true })).filter(
      // The command runs when it is imported. React and Angular are only installed where they are used: see
      // test-frameworks.js.
      (file) =>
        file.endsWith('.js') &&
        !file.endsWith('.min.js') &&
        !/^(?:cli\.js|react.*|frameworks\/angular\.js)$/.test(file),
    );
    const code = files.map((file) => `await import(${JSON.stringify(join(dist, file))});`).join('\n');
    await inNode(`${code}\nif (${files.length} < 30) throw new Error('too few modules');`);
  });

  await check('event-timeline/core draws a picture in Node', () =>
    inNode(`
    import { readFileSync } from 'node:fs';
    import { renderToSVG, parseDate, validate } from 'event-timeline/core';
    import { scaleElastic } from 'event-timeline/scale';
    import { formatDate } from 'event-timeline/time';
    import { parse } from 'event-timeline/formats/json';
    const { document, issues } = parse(readFileSync('treaty.json', 'utf8'));
    const svg = renderToSVG(document, { width: 1200, height: 600 });
    if (issues.length || !svg.includes('39 years') || formatDate(parseDate('1961')) !== '1961') throw new Error('wrong');
    if (validate([]).events.length || scaleElastic().breaks().length) throw new Error('wrong');
  `),
  );

  await check('npx event-timeline checks, draws and converts a file', async () => {
    await writeFile(join(folder, 'bad.csv'), 'date,title\n1961,Treaty\nlast year,Visit\n');
    const said = await inFolder('npx --no event-timeline check treaty.json');
    if (!said.includes('treaty.json: 7 events, format json')) throw new Error(said);
    const wrong = await inFolder('npx --no event-timeline check bad.csv || test $? -eq 1');
    if (!wrong.includes('bad.csv:line 3, column 1 (date): error invalid-date')) throw new Error(wrong);
    await inFolder('npx --no event-timeline render treaty.json -o treaty.svg --width 1200 --height 600');
    await inFolder('npx --no event-timeline render treaty.json -o log.svg --scale log --lang de');
    if (!(await readFile(join(folder, 'log.svg'), 'utf8')).includes('Zehnerpotenz')) throw new Error('no such axis');
    await inFolder('npx --no event-timeline convert treaty.json -o treaty.ics');
    const svg = await readFile(join(folder, 'treaty.svg'), 'utf8');
    const ics = await readFile(join(folder, 'treaty.ics'), 'utf8');
    if (!svg.includes('39 years') || ics.split('BEGIN:VEVENT').length !== 8) throw new Error('wrong');
  });
}
