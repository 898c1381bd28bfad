import { readdirSync, readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PhoneFrame } from '../../client/ui/frames/PhoneFrame.tsx';
import { ProjectorFoot, ProjectorFrame } from '../../client/ui/frames/ProjectorFrame.tsx';

const NOW = 1_700_000_000_000;
const clock = { startedAt: NOW - 60_000, endsAt: NOW + 180_000 };

describe('the phone’s frame', () => {
  it('says in words whether everything is saved', () => {
    const { rerender } = render(
      <PhoneFrame title="Welcome" save="saved">
        {null}
      </PhoneFrame>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Saved');
    rerender(
      <PhoneFrame title="Welcome" save="offline">
        {null}
      </PhoneFrame>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Offline · kept on this phone');
    rerender(
      <PhoneFrame title="Welcome" save="offline" pendingCount={3}>
        {null}
      </PhoneFrame>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Offline · 3 kept on this phone');
    rerender(
      <PhoneFrame title="Welcome" save="none">
        {null}
      </PhoneFrame>,
    );
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('shows who I am and where, also without a name', () => {
    const { rerender } = render(
      <PhoneFrame title="Welcome" save="none" you={{ name: 'Maria', table: 'C' }}>
        {null}
      </PhoneFrame>,
    );
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Maria · Table C');
    rerender(
      <PhoneFrame title="Welcome" save="none" you={{ table: 'C' }}>
        {null}
      </PhoneFrame>,
    );
    expect(screen.getByRole('contentinfo')).toHaveTextContent(/^Table C$/);
  });

  it('opens "who am I" where that is possible', async () => {
    const open = vi.fn();
    render(
      <PhoneFrame title="Welcome" save="none" you={{ name: 'Maria' }} onYou={open}>
        {null}
      </PhoneFrame>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Maria' }));
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('the projector’s frame', () => {
  const join = { address: 'plenary.local', code: 'KRWTMF', url: 'http://plenary.local/r/KRWTMF' };

  it('always shows how to join, even when it is blanked', () => {
    render(
      <ProjectorFrame kicker="Welcome" clock={clock} now={NOW} join={join} blanked>
        <p>Secret</p>
      </ProjectorFrame>,
    );
    expect(screen.queryByText('Secret')).toBeNull();
    // For screen readers only: a page has a heading also while it shows nothing.
    expect(screen.getByRole('heading', { name: 'Welcome' }).parentElement?.className).toMatch(/hidden/i);
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText('KRWTMF')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Join at plenary.local, KRWTMF' })).toBeVisible();
  });

  it('takes what a screen puts beside the join corner', () => {
    render(
      <ProjectorFrame join={join}>
        <ProjectorFoot>117 stickies</ProjectorFoot>
      </ProjectorFrame>,
    );
    expect(screen.getByRole('contentinfo')).toHaveTextContent('117 stickies');
  });
});

describe('the kit’s styles', () => {
  it('name no left and right, so that a page from right to left mirrors', () => {
    const folder = 'client/ui';
    const physical = readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        readFileSync(`${folder}/${name}`, 'utf8')
          .split('\n')
          .filter((line) => /(^|\s|-)(left|right)\s*:|text-align:\s*(left|right)/.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      );
    expect(physical).toEqual([]);
  });
});
