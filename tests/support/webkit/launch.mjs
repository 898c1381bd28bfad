#!/usr/bin/env node
/** What Playwright starts in place of a browser: the relay, which is in TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./relay.ts');
