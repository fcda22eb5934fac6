// Files of each format in a page without a bundler.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../checks.js';
import { inPage, POLICY } from './page.js';

/** A small file of each format that is text. */
const FILES = {
  csv: 'when,what\nJuly 1961,Treaty\n1962,Visit',
  feed: '<rss version="2.0"><channel><item><title>Treaty</title><pubDate>Thu, 06 Jul 1961 10:00:00 GMT</pubDate></item></channel></rss>',
  gedcom: '0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @I1@ INDI\n1 NAME Treaty /Maker/\n1 BIRT\n2 DATE ABT 1961\n0 TRLR',
  ics: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:19610706\nSUMMARY:Treaty\nEND:VEVENT\nEND:VCALENDAR',
  jaeger:
    '{"data":[{"spans":[{"traceID":"1","spanID":"2","operationName":"Treaty","startTime":1531282088533035,"duration":1000}]}]}',
  jsonld: '{"@type":"Event","name":"Treaty","startDate":"1961-07-06"}',
  log: '1961-07-06 10:00:01 Treaty\n1961-07-06 10:00:02 Visit',
  markdown: '- 6 July 1961: Treaty',
  mermaid: 'timeline\n  1961 : Treaty',
  otlp: '{"resourceSpans":[{"scopeSpans":[{"spans":[{"traceId":"1","spanId":"2","name":"Treaty","startTimeUnixNano":"1544712660000000000","endTimeUnixNano":"1544712661000000000"}]}]}]}',
  records: '[{"name":"Treaty","year":1961}]',
  simile: '<data><event start="1961" title="Treaty"/></data>',
  timelinejs: '{"events":[{"start_date":{"year":1961},"text":{"headline":"Treaty"}}]}',
  trace: '[{"name":"Treaty","ph":"X","ts":1,"dur":2,"pid":1,"tid":1}]',
  vis: '[{"content":"<b>Treaty</b>","start":"1961-07-06"}]',
  wikidata:
    '{"head":{"vars":["itemLabel","date"]},"results":{"bindings":[{"itemLabel":{"type":"literal","value":"Treaty"},"date":{"type":"literal","datatype":"http://www.w3.org/2001/XMLSchema#dateTime","value":"1961-07-06T00:00:00Z"}}]}}',
  xml: '<list><item><year>1961</year><title>Treaty</title></item><item><year>1962</year><title>Visit</title></item></list>',
  yaml: '- year: 1961\n  title: Treaty',
  zipkin: '[{"traceId":"1","id":"2","name":"Treaty","timestamp":1531282088533035,"duration":1000}]',
};

export async function checkFiles({ folder, dist }) {
  for (const [format, contents] of Object.entries(FILES)) {
    await check(`a plain page reads ${format} under a strict content security policy`, async () => {
      await writeFile(join(dist, 'file'), contents);
      await inPage(dist, '<event-timeline src="file"></event-timeline>', { policy: POLICY }, async (tab, errors) => {
        await tab.locator('event-timeline [part~=label]', { hasText: 'Treaty' }).waitFor();
        if (errors.length > 0) throw new Error(errors.join());
      });
    });
  }

  await check('a plain page that has only the one file says that it could not read a table', async () => {
    const root = join(folder, 'alone');
    await mkdir(root);
    await cp(join(dist, 'event-timeline.min.js'), join(root, 'event-timeline.min.js'));
    await writeFile(join(root, 'file'), FILES.csv);
    await inPage(root, '<event-timeline src="file"></event-timeline>', {}, (tab) =>
      tab.locator('event-timeline [part~=status]', { hasText: 'could not be read' }).waitFor(),
    );
  });
}
