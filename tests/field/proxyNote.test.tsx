import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProxyNote } from '../../client/console/ProxyNote.tsx';

/** What `/api/may-open` answers. */
const answers = (body: object) => vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body)));
afterEach(() => vi.unstubAllGlobals());

describe('the console', () => {
  it('says that a proxy ended free opening, and that this room goes on', async () => {
    answers({ allowed: false, proxySeen: true });
    render(<ProxyNote />);
    expect(await screen.findByText(/reached through a proxy.*this room goes on as it is/)).toBeTruthy();
  });

  it('says nothing of it while none was seen, or the server is out of reach', async () => {
    answers({ allowed: true });
    const { container } = render(<ProxyNote />);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    render(<ProxyNote />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(container.textContent).toBe('');
    expect(screen.queryByText(/proxy/)).toBeNull();
  });
});
