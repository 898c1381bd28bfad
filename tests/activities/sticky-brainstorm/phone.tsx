import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import Phone from '../../../client/activities/sticky-brainstorm/Phone.tsx';
import { forgetWords } from '../../../client/live/keptWords.ts';
import type { SendOptions } from '../../../client/live/send.ts';
import { Announcer } from '../../../client/ui/heard/Announcer.tsx';
import type { FloorView, MeView, TableView } from '../../../shared/activities/sticky-brainstorm/views.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';

type Phase = FloorView['phase'];
export type SendFake = (type: string, payload: unknown, options?: SendOptions) => Promise<Reply>;

export const OK: Reply = { ok: true, version: 1 };
export const question = { id: 'leaders', text: 'Who are the appropriate leaders?', short: 'Leaders' };

export const mine = (slots: Record<string, string>, order: number[] = []): MeView => ({
  questions: { leaders: { slots, order } },
});

export const wall = (undo = 0): TableView => ({
  walls: {
    leaders: {
      undo,
      notes: {
        n1: { text: 'Chief academic officer', rank: 1, of: 2, topic: 't1' },
        n2: { text: 'Parent council', rank: 2, of: 2 },
        n3: { text: 'Network team', rank: 1, of: 1 },
      },
      topics: {
        t1: {
          name: 'Academics',
          nth: 1,
          points: 2,
          people: 1,
          tables: 1,
          stickies: 1,
          spread: [1, 0, 0],
          disagree: false,
        },
        t2: {
          name: 'Empty one',
          nth: 2,
          points: 0,
          people: 0,
          tables: 0,
          stickies: 0,
          spread: [0, 0, 0],
          disagree: false,
        },
      },
    },
  },
});

interface Seen {
  readonly send?: Mock<SendFake>;
  readonly me?: MeView;
  readonly table?: TableView;
  /** For topics of the question. */
  readonly names?: readonly string[];
}

/** The phone of p1 at table A; `go` takes it to another place, or to other copies of the server's. */
export function phoneAt(first: FloorView, { send = vi.fn<SendFake>(async () => OK), me, table }: Seen = {}) {
  const element = (floor: FloorView, own: MeView | undefined, wall: TableView | undefined) => (
    <Phone
      floor={floor}
      table={wall}
      me={own}
      you={{ id: 'p1', table: 'A' }}
      tablemates={[]}
      roles={[]}
      item={{ id: 'storm', title: 'Sticky brainstorm', kind: 'sticky-brainstorm' }}
      step={{ id: floor.phase, title: floor.phase }}
      clock={undefined}
      language="en"
      send={send}
      introduce={async () => OK}
    />
  );
  const { rerender, unmount } = render(element(first, me, table), { wrapper: Announcer });
  const go = (floor: FloorView, own = me, wall = table) => rerender(element(floor, own, wall));
  return { send, unmount, go };
}

/** The same where one question comes after the other. */
export function phone(phase: Phase, seen: Seen = {}) {
  const floor = (at: Phase): FloorView => ({
    flow: 'by-question',
    phase: at,
    questions: [question],
    question,
    number: 1,
    of: 4,
    stickies: 3,
    ...(seen.names === undefined ? {} : { names: { leaders: seen.names } }),
  });
  const { go, ...rest } = phoneAt(floor(phase), seen);
  return { ...rest, go: (at: Phase, own = seen.me) => go(floor(at), own) };
}

export const sticky = (number: number) => screen.getByLabelText(`Sticky ${number} of 3`);
export const pause = () => act(() => vi.advanceTimersByTimeAsync(650));

/** Typing is followed by a pause, which tests do not wait for; and no test sees another's drafts. */
export function ownClock() {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    forgetWords('');
  });
}
