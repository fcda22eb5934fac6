import { renderToSVG } from 'event-timeline/core';

/** @param {import('@11ty/eleventy').UserConfig} site */
export default function (site) {
  site.setOutputDirectory('dist');
  // A page downloads only the ones that it or its reader needs.
  site.addPassthroughCopy({ 'node_modules/event-timeline/dist/*.min.js': 'timeline' });
  // For readers without script, and until the script has come.
  site.addPassthroughCopy({ 'node_modules/event-timeline/dist/plain.css': 'timeline/plain.css' });
  site.addFilter('titleIn', (id, lanes) => lanes.find((lane) => lane.id === id).title);
  // For mail, for social cards, and wherever else there is no page.
  site.addFilter('picture', (story) => renderToSVG(story, { width: 1200, height: 630 }));
}
