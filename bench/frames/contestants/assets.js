// Loads a library into the page as its own first example does.

const MODULES = '/bench/node_modules';

export const script = (path) => put('script', { src: `${MODULES}/${path}` });

export const stylesheet = (path) => put('link', { rel: 'stylesheet', href: `${MODULES}/${path}` });

function put(tag, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  document.head.append(element);
  return new Promise((resolve, reject) => Object.assign(element, { onload: resolve, onerror: reject }));
}
