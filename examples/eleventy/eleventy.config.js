import { renderToSVG } from 'event-timeline/core';

/** @param {import('@11ty/eleventy').UserConfig} site */
export default function (site) {
  site.setOutputDirectory('dist');
  // What of these a page or its reader needs is downloaded then, and nothing else.
  site.addPassthroughCopy({ 'node_modules/event-timeline/dist/*.min.js': 'timeline' });
  site.addFilter('titleIn', (id, lanes) => lanes.find((lane) => lane.id === id).title);
  // For mail, for cards of social networks, and wherever else there is no page.
  site.addFilter('picture', (story) => renderToSVG(story, { width: 1200, height: 630 }));
}
