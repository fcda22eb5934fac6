import { sendKeys as sendKeysNow, setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import type { EventTimeline } from '../../src/index.js';

/** A Safari, or another browser with its engine. */
export const isWebKit = /Version\/.* Safari/.test(navigator.userAgent);

/** Tests that the driver of WebKitGTK has no fingers for: it turns them into a mouse. */
export const itWithFingers = isWebKit ? it.skip : it;

/** Tests of dark pages, forced colours, print or less motion, which the driver of WebKitGTK cannot set. */
export const itWithMedia = isWebKit ? it.skip : it;

export const TREATY = '/stories/data/treaty.json';

/** Puts markup into an empty page, and waits until its timeline is painted. */
export async function mount(markup: string, width = 1200, height = 600): Promise<EventTimeline> {
  await setViewport({ width, height });
  document.body.style.margin = '0';
  const place = document.createElement('main');
  place.innerHTML = markup;
  document.body.replaceChildren(place);
  const timeline = place.querySelector('event-timeline')!;
  await timeline.updateComplete;
  return timeline;
}

/** Waits until a change of size has been observed and answered. */
export async function settled(timeline: EventTimeline): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await timeline.updateComplete;
}

const hasHands = (timeline: EventTimeline): boolean => timeline.shadowRoot!.querySelector('.help') !== null;

/** Waits until the hands are loaded, which happens when a pointer or the focus comes near. */
export async function handsAt(timeline: EventTimeline): Promise<void> {
  await until(() => hasHands(timeline), 'the hands');
  await timeline.updateComplete;
}

/**
 * Presses keys. A test is faster than a reader: it could press one before the hands are there, which are loaded when the
 * focus comes near. So these are waited for.
 */
export async function sendKeys(keys: Parameters<typeof sendKeysNow>[0]): Promise<void> {
  for (const timeline of document.querySelectorAll<EventTimeline>('event-timeline:focus-within'))
    if (!hasHands(timeline)) await handsAt(timeline);
  await sendKeysNow(keys);
}

/** Waits until a condition is true. */
export async function until(isSo: () => boolean, of = ''): Promise<void> {
  for (let i = 0; i < 1000 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!isSo()) throw new Error(`it never comes to be: ${of || isSo.toString()}`);
}

/** Waits, so that a pointer that is then released does not make the view coast. */
export const stopped = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));

export const part = (timeline: EventTimeline, name: string): HTMLElement[] => [
  ...timeline.shadowRoot!.querySelectorAll<HTMLElement>(`[part~='${name}']`),
];

export const label = (timeline: EventTimeline, id: string): HTMLElement =>
  part(timeline, 'label').find((element) => element.dataset['eventId'] === id)!;

/** The box of a shape without its stroke, whose width Firefox overestimates. */
export function shapeRect(shape: SVGGraphicsElement): DOMRect {
  const { x, y, width, height } = shape.getBBox();
  const { a, d, e, f } = shape.getScreenCTM()!;
  return new DOMRect(a * x + e, d * y + f, a * width, d * height);
}

/** The centre of an element, in whole px of the window, for the mouse. */
export function middle(element: Element | Range): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** The boxes of the glyphs of an element’s text, by line; not of the blanks between lines, which hang where nothing is seen of them. */
export function textRects(element: Element): DOMRect[] {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    if (/\S/.test((walker.currentNode as Text).data)) rects.push(...range.getClientRects());
  }
  return rects.filter(({ width, height }) => width > 1 && height > 1);
}

export const areOver = (a: DOMRect, b: DOMRect): boolean =>
  a.right > b.left + 0.5 && b.right > a.left + 0.5 && a.bottom > b.top + 0.5 && b.bottom > a.top + 0.5;

/** The uncaught errors while a function runs. */
export async function uncaughtDuring(run: () => Promise<void>): Promise<unknown[]> {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent): void => void errors.push(event.error);
  const onRejection = (event: PromiseRejectionEvent): void => void errors.push(event.reason);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  await run();
  await new Promise((resolve) => setTimeout(resolve));
  window.removeEventListener('error', onError);
  window.removeEventListener('unhandledrejection', onRejection);
  return errors;
}

/** The longest wait of the page for a turn while a function ran, as a share of the whole time. */
export async function longestWaitDuring(run: () => Promise<void>): Promise<number> {
  const waits: number[] = [];
  const over = new AbortController();
  let last = performance.now();
  const turn = (): void => {
    waits.push(performance.now() - last);
    last = performance.now();
    if (!over.signal.aborted) setTimeout(turn);
  };
  turn();
  await run();
  over.abort();
  return Math.max(...waits) / waits.reduce((sum, wait) => sum + wait, 0);
}
