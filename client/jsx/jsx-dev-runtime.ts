import type { ElementType, Key } from 'react';
import { jsxDEV as dev, Fragment, type JSXSource } from 'react/jsx-dev-runtime';
import { apart } from './apart.ts';

export type { JSX } from 'react/jsx-runtime';
export { Fragment };

/**
 * React's own for development, with every text in an element of its own. Children that became one text are no list any
 * more, and React complains of a list that is none.
 */
export const jsxDEV = (
  type: ElementType,
  props: object,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
) => {
  const given = apart(type, props);
  const isList = isStatic && 'children' in given && Array.isArray(given.children);
  return dev(type, given, key, isList, source, self);
};
