import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';

const PASSWORD = 'open sesame';
const welcome = z.object({ ok: z.literal(true) });

/** A server that wants the password of every call, and counts how it was asked. */
function lockedServer() {
  const given: (string | undefined)[] = [];
  vi.stubGlobal('fetch', async (_path: string, init?: RequestInit) => {
    const authorization = new Headers(init?.headers).get('authorization') ?? undefined;
    given.push(authorization);
    return authorization === `Bearer ${PASSWORD}`
      ? Response.json({ ok: true })
      : Response.json({ code: 'not-allowed', message: 'This needs the host password.' }, { status: 401 });
  });
  return given;
}

/** A page that was just opened. */
async function page() {
  vi.resetModules();
  const { hostCall } = await import('../../client/home/hostCall.ts');
  const { PasswordDialog } = await import('../../client/home/PasswordDialog.tsx');
  render(<PasswordDialog />);
  return hostCall;
}

describe('calls of a facilitator from another machine', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  it('ask for the password once, however many wait for it, and go on by themselves', async () => {
    const given = lockedServer();
    const hostCall = await page();
    const calls = Promise.all([hostCall('/api/sessions', welcome), hostCall('/api/prepared/p-1', welcome)]);
    await userEvent.type(await screen.findByLabelText('Host password'), PASSWORD);
    await userEvent.click(screen.getByRole('button', { name: 'Continue', hidden: true }));
    expect(await calls).toEqual([{ ok: true }, { ok: true }]);
    await waitFor(() => expect(screen.queryByLabelText('Host password')).toBeNull());
    expect(given.filter((each) => each === undefined)).toHaveLength(2);
  });

  it('say that it was wrong, and ask again', async () => {
    lockedServer();
    const hostCall = await page();
    const call = hostCall('/api/sessions', welcome);
    await userEvent.type(await screen.findByLabelText('Host password'), 'guess{Enter}');
    expect(await screen.findByText(/does not open rooms here/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Host password'), `${PASSWORD}{Enter}`);
    expect(await call).toEqual({ ok: true });
  });

  it('keep it for the tab, and fail quietly when none is given', async () => {
    const given = lockedServer();
    const hostCall = await page();
    const refused = hostCall('/api/sessions', welcome).catch((error: unknown) => error);
    await screen.findByLabelText('Host password');
    await userEvent.click(screen.getByRole('button', { name: 'Close', hidden: true }));
    expect(await refused).toMatchObject({ code: 'not-allowed' });
    sessionStorage.setItem('plenary.host-password', PASSWORD);
    const again = await page();
    await again('/api/sessions', welcome);
    expect(given.at(-1)).toBe(`Bearer ${PASSWORD}`);
  });
});
