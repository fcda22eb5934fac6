import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react';
import type { ElementShape } from './element-shape.js';
import { GivenProperties } from './given-properties.js';
import { sortProps, type Props } from './sort-props.js';

/** On a server there are no layout effects, and React 18 warns of them. */
const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A React component of an element, for React 18, which sets only attributes, and for 19. Props become attributes, properties and listeners; a
 * ref is the element.
 */
export function createComponent(
  shape: ElementShape,
): ForwardRefExoticComponent<Record<string, unknown> & RefAttributes<HTMLElement>> {
  const Component = forwardRef<HTMLElement, Record<string, unknown>>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const given = useRef<GivenProperties>(undefined);
    given.current ??= new GivenProperties();
    const { attributes, properties, handlers } = sortProps(shape, props, given.current.names);
    const heard = useRef<Props>(handlers);
    useImperativeHandle(ref, () => element.current!, []);
    useCommit(() => {
      heard.current = handlers;
      given.current!.give(element.current!, properties);
    });
    useCommit(() => listen(element.current!, Object.values(shape.events), heard), []);
    // Before React hydrates, an element may have changed its own attributes, as a list does with its order.
    return createElement(shape.tag, { suppressHydrationWarning: true, ...attributes, ref: element });
  });
  Component.displayName = shape.tag;
  return Component;
}

/** Calls the present handler of each event; returns a function that stops this. */
function listen(element: HTMLElement, types: readonly string[], heard: { readonly current: Props }): () => void {
  const life = new AbortController();
  const tell = (event: Event): void => {
    const handler = heard.current[event.type];
    if (typeof handler === 'function') Reflect.apply(handler, undefined, [event]);
  };
  for (const type of types) element.addEventListener(type, tell, { signal: life.signal });
  return () => life.abort();
}
