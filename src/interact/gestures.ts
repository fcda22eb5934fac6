import { isDrag } from './is-drag.js';
import { placeIn, type Point } from './place-in.js';
import { swallowClick } from './swallow-click.js';

/** What gestures do with an axis. Places are shares of the view: 0 at its start, 1 at its end. */
interface AxisCommands {
  /** Moves the view by a share of its length; positive is later. Returns whether it moved. */
  readonly pan: (share: number) => boolean;
  readonly zoom: (factor: number, place: number) => void;
}

/** Where the axis is in the element, in px along x (0) or y (1); from right to left, `from` is greater than `to`. */
interface AxisPlace {
  readonly along: 0 | 1;
  readonly from: number;
  readonly to: number;
}

/** What a wheel does. `modifier`: it zooms with ⌘ or Ctrl, and otherwise scrolls the page; `zoom`: it always zooms; `none`: it never zooms. */
export type WheelMode = 'modifier' | 'zoom' | 'none';

interface Gestures {
  readonly axis: () => AxisPlace;
  readonly wheel: () => WheelMode;
  readonly commands: AxisCommands;
  readonly signal: AbortSignal;
}

/** The power of two by which a px of the wheel magnifies, and the most for one event. */
const WHEEL = { rate: 0.01, most: 0.6 };
/** Px of the units in which wheels count: px, lines, pages. */
const WHEEL_UNITS = [1, 16, 400];

/**
 * Lets a mouse drag an axis and zoom it with the wheel, and two fingers pinch and drag it. One finger and the wheel alone are left
 * to the page. A drag does not count as a click, even if nothing could be moved.
 *
 * @param element the picture
 */
export function listenToGestures(element: HTMLElement, { axis, wheel, commands, signal }: Gestures): void {
  const placeOf = (point: Point): number => {
    const { along, from, to } = axis();
    return (placeIn(element, point)[along] - from) / (to - from);
  };

  element.addEventListener(
    'wheel',
    (event) => {
      const mode = wheel();
      if (mode === 'none') return;
      const unit = WHEEL_UNITS[event.deltaMode] ?? 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      // With Shift a wheel turns sideways; Firefox leaves that to the page.
      const isSideways = event.shiftKey || Math.abs(x) > Math.abs(y);
      if (event.ctrlKey || event.metaKey || (mode === 'zoom' && !isSideways)) {
        event.preventDefault();
        const power = Math.max(-WHEEL.most, Math.min(WHEEL.most, -y * WHEEL.rate));
        commands.zoom(2 ** power, placeOf(event));
        return;
      }
      // Moves sideways as far as there are events; after that, the page scrolls.
      const { along, from, to } = axis();
      if (along === 0 && isSideways && commands.pan((x || y) / (to - from))) event.preventDefault();
    },
    { signal, passive: false },
  );

  element.addEventListener(
    'pointerdown',
    (press) => {
      if (press.pointerType !== 'touch' && press.button === 0) pull(press);
    },
    { signal },
  );

  function pull(press: PointerEvent): void {
    const end = new AbortController();
    const until = { signal: AbortSignal.any([signal, end.signal]) };
    let at = placeOf(press);
    let isPulled = false;
    const onMove = (event: PointerEvent): void => {
      // The button was released elsewhere.
      if (event.buttons === 0) {
        onEnd();
        return;
      }
      const to = placeOf(event);
      isPulled ||= isDrag(press, event);
      if (!isPulled) return;
      if (commands.pan(at - to)) element.setPointerCapture(press.pointerId);
      at = to;
    };
    const onEnd = (): void => {
      end.abort();
      if (isPulled) swallowClick(element);
    };
    element.addEventListener('pointermove', onMove, until);
    element.addEventListener('pointerup', onEnd, until);
    element.addEventListener('pointercancel', onEnd, until);
  }

  let before: readonly [number, number] | undefined;
  const onTouch = (event: TouchEvent): void => {
    const [a, b] = event.touches;
    if (!a || !b || event.touches.length > 2) {
      before = undefined;
      return;
    }
    event.preventDefault();
    const middle = (placeOf(a) + placeOf(b)) / 2;
    const spread = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (before) {
      // Around where the fingers were: what is between them stays there while they move on.
      commands.zoom(spread / before[1], before[0]);
      commands.pan(before[0] - middle);
    }
    before = [middle, Math.max(1, spread)];
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    element.addEventListener(type, onTouch, { signal, passive: false });
}
