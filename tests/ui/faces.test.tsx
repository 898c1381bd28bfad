import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Countdown } from '../../client/ui/Countdown.tsx';
import { PhoneFrame } from '../../client/ui/frames/PhoneFrame.tsx';
import { ProjectorFrame } from '../../client/ui/frames/ProjectorFrame.tsx';
import { RehearsalMark } from '../../client/ui/frames/RehearsalMark.tsx';
import { setLanguage } from '../../client/ui/text.ts';

const NOW = 1_700_000_000_000;
const clock = { startedAt: NOW - 60_000, endsAt: NOW + 180_000 };
const over = { startedAt: NOW - 180_000, endsAt: NOW - 60_000 };

afterEach(() => {
  vi.useRealTimers();
  setLanguage('en');
});

describe('time on the faces', () => {
  it('alarms nobody but the host: over is red on the console only', () => {
    const { rerender } = render(<Countdown clock={over} now={NOW} size="phone" />);
    expect(screen.getByRole('timer').className).not.toMatch(/over/);
    rerender(<Countdown clock={over} now={NOW} size="projector" />);
    expect(screen.getByRole('timer').className).not.toMatch(/over/);
    rerender(<Countdown clock={over} now={NOW} size="console" />);
    expect(screen.getByRole('timer').className).toMatch(/over/);
  });

  it('says "Paused" in words that can be seen', () => {
    render(<Countdown clock={{ ...clock, pausedAt: NOW }} now={NOW + 99_000} size="phone" />);
    expect(screen.getByText('Paused')).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent('3:00');
  });

  it('leaves no trace on a phone where the host hides it', () => {
    const { container, rerender } = render(
      <PhoneFrame title="Welcome" clock={clock} now={NOW} save="none">
        {null}
      </PhoneFrame>,
    );
    expect(container.querySelector('[style*="inline-size"]')).not.toBeNull();
    rerender(
      <PhoneFrame title="Welcome" clock={undefined} now={NOW} save="none">
        {null}
      </PhoneFrame>,
    );
    expect(screen.queryByRole('timer')).toBeNull();
    expect(container.querySelector('[style*="inline-size"]')).toBeNull();
  });
});

describe('a rehearsal', () => {
  it('is marked with its speed, and a real room is not marked', () => {
    const { container, rerender } = render(<RehearsalMark rehearsal={{ speed: 1 }} />);
    expect(container).toHaveTextContent(/^Rehearsal$/);
    rerender(<RehearsalMark rehearsal={{ speed: 10 }} />);
    expect(container).toHaveTextContent('Rehearsal · 10×');
    act(() => setLanguage('es'));
    expect(container).toHaveTextContent('Ensayo · 10×');
    rerender(<RehearsalMark rehearsal={undefined} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('is marked on phone and projector, blanked too', () => {
    const { unmount } = render(
      <PhoneFrame title="Welcome" rehearsal={{ speed: 2 }} save="none">
        {null}
      </PhoneFrame>,
    );
    expect(screen.getByRole('banner')).toHaveTextContent('Rehearsal · 2×');
    unmount();
    render(<ProjectorFrame kicker="Welcome" rehearsal={{ speed: 2 }} blanked />);
    expect(screen.getByText('Rehearsal · 2×')).toBeVisible();
  });
});

describe('a host’s message on the projector', () => {
  const join = { address: 'plenary.local', code: 'KRWTMF', url: 'http://plenary.local/r/KRWTMF' };
  const wall = (message: string | undefined, blanked = false) => (
    <ProjectorFrame kicker="Welcome" join={join} message={message} blanked={blanked}>
      <p>The wall</p>
    </ProjectorFrame>
  );

  it('stands beside the activity and the join corner, and leaves after a moment', () => {
    vi.useFakeTimers();
    const { rerender } = render(wall('Back at 10:40'));
    expect(screen.getByText('Back at 10:40')).toBeVisible();
    expect(screen.getByText('The wall')).toBeVisible();
    expect(screen.getByText('KRWTMF')).toBeVisible();
    rerender(wall(undefined));
    expect(screen.getByText('Back at 10:40')).toBeVisible();
    act(() => vi.advanceTimersByTime(1_000));
    expect(screen.queryByText('Back at 10:40')).toBeNull();
  });

  it('is told politely, by a region that was there before it', () => {
    const { container, rerender } = render(wall(undefined));
    const region = container.querySelector('[aria-live="polite"]');
    expect(region).toBeEmptyDOMElement();
    rerender(wall('عُدنا في 10:40'));
    expect(region).toHaveTextContent('عُدنا في 10:40');
    expect(screen.getByText('عُدنا في 10:40')).toHaveAttribute('dir', 'auto');
  });

  it('is shown alone while the projector is blanked', () => {
    render(wall('Back at 10:40', true));
    expect(screen.getByText('Back at 10:40')).toBeVisible();
    expect(screen.queryByText('The wall')).toBeNull();
    expect(screen.getByText('KRWTMF')).toBeVisible();
  });
});
