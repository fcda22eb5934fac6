import { expect } from 'chai';
import fc from 'fast-check';
import { html, render } from 'lit';
import { keyed } from '../../src/render/keyed.js';

const paint = (keys: readonly string[], into: HTMLElement): unknown =>
  render(
    html`<ul>
      ${keyed(
        keys,
        (key) => key,
        (key) => html`<li tabindex="0">${key}</li>`,
      )}
    </ul>`,
    into,
  );
const itemsOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll('li')];

describe('keyed()', () => {
  it('has the items in their order, keeps the nodes of those that stay, and leaves nothing behind', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 8 }), (lists) => {
        const root = document.createElement('div');
        let before = new Map<string, HTMLElement>();
        for (const list of lists) {
          paint(list, root);
          const items = itemsOf(root);
          expect(items.map(({ textContent }) => textContent)).to.deep.equal(list);
          for (const item of items) expect(before.get(item.textContent) ?? item).to.equal(item);
          before = new Map(items.map((item) => [item.textContent, item]));
        }
        paint([], root);
        const empty = root.querySelector('ul')!.childNodes.length;
        paint(['a', 'b'], root);
        paint([], root);
        expect(root.querySelector('ul')!.childNodes.length).to.equal(empty);
      }),
    );
  });

  it('does not move what has the focus while others come and go', () => {
    const root = document.body.appendChild(document.createElement('div'));
    paint(['a', 'b', 'c', 'd'], root);
    const [, b] = itemsOf(root);
    b!.focus();
    for (const list of [['b', 'c', 'd'], ['b'], ['x', 'b', 'y'], ['b', 'c'], ['a', 'b']]) {
      paint(list, root);
      expect(document.activeElement === b).to.equal(true);
    }
    root.remove();
  });
});
