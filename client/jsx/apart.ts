import { createElement, Fragment } from 'react';
import { dotted } from './dotted.ts';

/** In these the browser takes text only. */
const TEXT_ONLY = new Set<unknown>(['option', 'title', 'textarea', 'style', 'script', 'text', 'tspan']);

const isText = (child: unknown): child is string | number =>
  typeof child === 'number' || typeof child === 'bigint' || (typeof child === 'string' && child !== '');
const isNothing = (child: unknown): boolean =>
  child === undefined || child === null || child === '' || typeof child === 'boolean';

/**
 * Gives every text an element of its own: what stands side by side becomes one text, and what stands beside elements
 * is put into a `<text-run>`.
 *
 * A browser that translates a page takes text nodes out and puts its own in their place. React holds on to text
 * nodes that stand beside others: it then changes what nobody sees any more, and breaks down when it wants to take
 * it away. A text that is all its element holds is written through the element, and survives.
 */
export function apart(type: unknown, props: object): object {
  if (typeof type !== 'string' && type !== Fragment) return props;
  if (!('children' in props)) return props;
  const { children } = props;
  if (type !== Fragment && !Array.isArray(children))
    return typeof children === 'string' ? { ...props, children: dotted(children) } : props;
  const all: readonly unknown[] = Array.isArray(children) ? children : [children];
  if (!all.some((child) => isText(child) || Array.isArray(child))) return props;
  const joined = sideBySide(all);
  const others = joined.filter((child) => !isNothing(child));
  if (type !== Fragment && others.length === 1 && isText(others[0]))
    return { ...props, children: inLines(others[0]) };
  return TEXT_ONLY.has(type) ? props : { ...props, children: joined.map(inItsOwn) };
}

const inLines = <Child>(child: Child): Child | string => (typeof child === 'string' ? dotted(child) : child);

/** The key is only for React's own check of lists: a place in the source never moves. */
function inItsOwn(child: unknown, place: number): unknown {
  if (isText(child)) return createElement('text-run', { key: `text ${place}` }, inLines(child));
  return Array.isArray(child) && child.some(isText) ? child.map(inItsOwn) : child;
}

/** Texts with nothing between them, joined at the place of the first; the others keep their places. */
function sideBySide(children: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  let first: number | undefined;
  children.forEach((child, place) => {
    joined.push(child);
    if (isText(child)) {
      if (first === undefined) first = place;
      else {
        joined[first] = `${joined[first]}${child}`;
        joined[place] = undefined;
      }
    } else if (!isNothing(child)) first = undefined;
  });
  return joined;
}
