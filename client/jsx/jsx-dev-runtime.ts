import type { ElementType, Key } from 'react';
import { jsxDEV as dev, Fragment, type JSXSource } from 'react/jsx-dev-runtime';
import { apart } from './apart.ts';

export type { JSX } from 'react/jsx-runtime';
export { Fragment };

/** React's own for development, with every text in an element of its own. */
export const jsxDEV = (
  type: ElementType,
  props: object,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
) => dev(type, apart(type, props), key, isStatic, source, self);
