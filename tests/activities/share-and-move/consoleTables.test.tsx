import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ConsoleTables } from '../../../client/activities/share-and-move/ConsoleTables.tsx';
import { forgetServerClock, setServerClock } from '../../../client/live/time.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { ShareRoom } from './room.ts';

afterEach(forgetServerClock);

/** What the console says of a table's turns at this instant. */
function said(room: ShareRoom, table: string, pausedAt?: number): string | null {
  const view = JSON.parse(JSON.stringify(room.stage.views().console));
  setServerClock({ now: room.stage.now });
  const startedAt = begins.get(room) ?? 0;
  const clock = {
    startedAt,
    endsAt: startedAt + 12 * MINUTE,
    ...(pausedAt === undefined ? {} : { pausedAt }),
  };
  const { unmount } = render(
    <ConsoleTables
      item={{ id: 'share', title: 'Share', kind: 'share-and-move' }}
      step={{ id: 'write', title: 'Write' }}
      clock={clock}
      language="en"
      view={view}
      steps={[]}
      send={async () => ({ ok: true, version: 1 })}
      goTo={() => undefined}
      ask={async () => true}
      onOpen={() => undefined}
    />,
  );
  const row = within(screen.getByRole('table')).getAllByRole('row')[table === 'A' ? 1 : 2];
  const words = row?.textContent ?? null;
  unmount();
  return words;
}

const begins = new WeakMap<ShareRoom, number>();
function opened(seats: Readonly<Record<string, number>>, config: object): ShareRoom {
  const room = new ShareRoom(seats, config);
  begins.set(room, room.stage.now);
  return room;
}

it('[M3] a host sees which tables lack time for everybody to write, and how much', () => {
  const room = opened({ A: 11, B: 3 }, { tableMost: 11 });
  expect(said(room, 'A')).not.toContain('short');
  room.stage.pass(3 * MINUTE);
  expect(said(room, 'A')).toContain('2 min short');
  expect(said(room, 'B')).not.toContain('short');
  room.stage.pass(10 * MINUTE);
  expect(said(room, 'B')).toContain('3 min short');
  expect(said(room, 'A', room.stage.now - 10 * MINUTE)).toContain('2 min short');
  for (const who of ['B1', 'B2', 'B3']) room.send(who, 'passTurn');
  expect(said(room, 'B')).not.toContain('short');
});
