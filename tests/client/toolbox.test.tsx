import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useToolbox } from '../../client/toolbox/useToolbox.ts';
import { coffee } from '../support/toolboxEntry.ts';

const entries = [coffee];

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the toolbox is asked for again where it could not be reached, and then never more', async () => {
  const fetch = vi.fn(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', fetch);
  const first = renderHook(() => useToolbox());
  await waitFor(() => expect(first.result.current.failed).toBe(true));
  fetch.mockImplementation(async () => new Response(JSON.stringify({ entries })));
  act(() => first.result.current.retry());
  await waitFor(() => expect(first.result.current.entries).toEqual(entries));
  expect(first.result.current.failed).toBe(false);
  const second = renderHook(() => useToolbox());
  expect(second.result.current.entries).toEqual(entries);
  expect(fetch).toHaveBeenCalledTimes(2);
});
