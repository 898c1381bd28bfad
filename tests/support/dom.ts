import '../../client/ui/drawings.ts';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** A British device, whatever machine the tests run on: it writes 14:05. */
Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['en-GB'] });
