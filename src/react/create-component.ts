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

/** On a server there is nothing to lay out, and React 18 complains of what tries. */
const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A React component of an element, for React 18, which knows attributes only, and 19: props become attributes, properties and listeners, and
 * a ref is the element.
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
    // Before React comes to what a server wrote, an element may have changed its own attributes, as a list does with its order.
    return createElement(shape.tag, { suppressHydrationWarning: true, ...attributes, ref: element });
  });
  Component.displayName = shape.tag;
  return Component;
}

/** Tells each event to whoever hears it by then; returns what ends it. */
function listen(element: HTMLElement, types: readonly string[], heard: { readonly current: Props }): () => void {
  const life = new AbortController();
  const tell = (event: Event): void => {
    const handler = heard.current[event.type];
    if (typeof handler === 'function') Reflect.apply(handler, undefined, [event]);
  };
  for (const type of types) element.addEventListener(type, tell, { signal: life.signal });
  return () => life.abort();
}
