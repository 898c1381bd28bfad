import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import BreakConsole from '../../../client/activities/break/Console.tsx';
import BreakPhone from '../../../client/activities/break/Phone.tsx';
import BreakProjector from '../../../client/activities/break/Projector.tsx';
import type { PhoneProps } from '../../../client/activities/screen.ts';
import { forgetServerClock, serverNow, setServerClock } from '../../../client/live/time.ts';
import { formatTime } from '../../../client/ui/formatTime.ts';
import { PhoneFrame } from '../../../client/ui/frames/PhoneFrame.tsx';
import { ProjectorFrame } from '../../../client/ui/frames/ProjectorFrame.tsx';
import type { ScreenClock } from '../../../client/ui/screenClock.ts';
import type { activity } from '../../../shared/activities/break/activity.ts';
import type { FloorView } from '../../../shared/activities/break/views.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';

type Props = PhoneProps<typeof activity>;
const yes: Reply = { ok: true, version: 1 };
const no: Reply = { ok: false, code: 'ended', message: 'The session has ended.' };

const common = (clock: ScreenClock | undefined) => ({
  item: { id: 'coffee', title: 'Coffee', kind: 'break' },
  step: { id: 'break', title: 'Break' },
  clock,
  language: 'en',
});
const floor: FloorView = { drawing: 'coffee', invite: 'Water is outside' };
const phone = (clock: ScreenClock | undefined, part: Partial<Props> = {}): Props => ({
  ...common(clock),
  floor,
  table: undefined,
  me: undefined,
  you: { id: 'ada', table: 'A' },
  tablemates: [],
  roles: [],
  send: vi.fn(async () => yes),
  introduce: vi.fn(async () => yes),
  ...part,
});
const clockIn = (ms: number): ScreenClock => ({ startedAt: serverNow() - 60_000, endsAt: serverNow() + ms });

afterEach(forgetServerClock);

describe('a break on a phone', () => {
  it('says what is left and when to be back, also on a device whose clock is a day wrong', () => {
    setServerClock({ now: Date.now() - 86_400_000 });
    const clock = clockIn(300_000);
    render(<BreakPhone {...phone(clock)} />);
    expect(screen.getByRole('timer')).toHaveTextContent('5:00');
    expect(screen.getByRole('heading')).toHaveTextContent(`Back at ${formatTime(clock.endsAt, 'en')}`);
    expect(screen.getByText('Water is outside')).toBeVisible();
  });

  it('shows one clock: its own, not the frame’s', () => {
    const clock = clockIn(300_000);
    render(
      <PhoneFrame title="Coffee" clock={clock} now={serverNow()} save="saved">
        <BreakPhone {...phone(clock)} />
      </PhoneFrame>,
    );
    expect(screen.getAllByRole('timer')).toHaveLength(1);
  });

  it('counts on gently when the time is over', () => {
    render(<BreakPhone {...phone(clockIn(-34_500))} />);
    expect(screen.getByRole('heading')).toHaveTextContent('We are starting');
    expect(screen.getByRole('timer')).toHaveTextContent('+0:34');
  });

  it('names no time while the clock stands still', () => {
    const clock = clockIn(300_000);
    render(<BreakPhone {...phone({ ...clock, pausedAt: clock.endsAt - 120_000 })} />);
    expect(screen.getByRole('timer')).toHaveTextContent('2:00');
    expect(screen.getByRole('heading')).toHaveTextContent('The clock stands still');
  });

  it('shows the text without a clock while the host hides it', () => {
    render(<BreakPhone {...phone(undefined)} />);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText('Water is outside')).toBeVisible();
  });

  it('[B3] says "I am back" with one tap, and takes it back with another', async () => {
    const props = phone(clockIn(60_000));
    const view = render(<BreakPhone {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'I am back' }));
    expect(props.send).toHaveBeenLastCalledWith('sayBack', { back: true }, expect.anything());
    expect(screen.getByRole('status')).toHaveTextContent('You are back');
    view.rerender(<BreakPhone {...props} me={{ back: true }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Not back yet after all' }));
    expect(props.send).toHaveBeenLastCalledWith('sayBack', { back: false }, expect.anything());
    expect(screen.getByRole('button', { name: 'I am back' })).toBeVisible();
  });

  it('says so when it was not saved', async () => {
    render(<BreakPhone {...phone(clockIn(60_000), { send: async () => no })} />);
    await userEvent.click(screen.getByRole('button', { name: 'I am back' }));
    expect(screen.getByRole('alert')).toHaveTextContent('The workshop is over.');
    expect(screen.getByRole('button', { name: 'I am back' })).toBeVisible();
  });
});

describe('a break on the projector', () => {
  it('shows one large clock, and how many are back', () => {
    const clock = clockIn(300_000);
    render(
      <ProjectorFrame clock={clock} now={serverNow()}>
        <BreakProjector {...common(clock)} view={{ ...floor, back: 23, people: 41 }} />
      </ProjectorFrame>,
    );
    expect(screen.getAllByRole('timer')).toHaveLength(1);
    expect(screen.getByText('23 of 41 are back')).toBeVisible();
  });

  it('has no count while results are hidden, and no clock while that is', () => {
    render(
      <ProjectorFrame>
        <BreakProjector {...common(undefined)} view={{ ...floor, people: 41 }} />
      </ProjectorFrame>,
    );
    expect(screen.queryByText(/are back/)).toBeNull();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText('Water is outside')).toBeVisible();
  });
});

describe('a break on the console', () => {
  it('counts who is back, and says how to give it longer', () => {
    render(
      <BreakConsole
        {...common(clockIn(300_000))}
        view={{ ...floor, back: 7, people: 12 }}
        steps={[]}
        send={async () => yes}
        goTo={() => undefined}
      />,
    );
    expect(screen.getByText('7')).toBeVisible();
    expect(screen.getByText('of 12 say that they are back')).toBeVisible();
    expect(screen.getByText(/\+1 min/)).toBeVisible();
  });
});
