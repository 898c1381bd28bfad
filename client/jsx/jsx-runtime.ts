import type { ElementType, Key } from 'react';
import { Fragment, jsx as one, jsxs as several } from 'react/jsx-runtime';
import { apart } from './apart.ts';

export type { JSX } from 'react/jsx-runtime';
export { Fragment };

/** React's own, with every text in an element of its own. */
export const jsx = (type: ElementType, props: object, key?: Key) => one(type, apart(type, props), key);
export const jsxs = (type: ElementType, props: object, key?: Key) => several(type, apart(type, props), key);
