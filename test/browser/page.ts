import { setViewport } from '@web/test-runner-commands';
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

/** Waits until the hands are loaded, which happens when a pointer or the focus comes near. */
export async function handsAt(timeline: EventTimeline): Promise<void> {
  while (!timeline.shadowRoot!.querySelector('.help')) await new Promise((resolve) => setTimeout(resolve, 5));
  await timeline.updateComplete;
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
export function middle(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** The boxes of the glyphs of an element’s text, by line. */
export function textRects(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
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

/** How often the page had a turn while a function ran, and the longest wait for one, as a share of the whole time. */
export async function turnsDuring(
  run: () => Promise<void>,
): Promise<{ readonly longest: number; readonly turns: number }> {
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
  const all = waits.reduce((sum, wait) => sum + wait, 0);
  return { longest: Math.max(...waits) / all, turns: waits.length };
}
