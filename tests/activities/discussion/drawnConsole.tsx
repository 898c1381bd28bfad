import { render } from '@testing-library/react';
import { vi } from 'vitest';
import DiscussionConsole from '../../../client/activities/discussion/Console.tsx';
import type { ConsoleProps } from '../../../client/activities/screen.ts';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import { consoleView } from '../../../shared/activities/discussion/consoleView.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import type { SmallRoom } from './room.ts';

/**
 * The console of a room at a step: what is pressed there happens in the room, and is drawn.
 * @returns what redraws it after something happened in the room by other ways, and what it sent
 */
export function drawConsole(room: SmallRoom, step: string) {
  const send: ConsoleProps<typeof activity>['send'] = vi.fn(
    async (type: string, payload: unknown): Promise<Reply> => {
      const said = room.send('host', type, payload);
      draw();
      if (said === 'malformed') throw new Error(`${type} was not as it should be`);
      return said === 'ok' ? { ok: true, version: 1 } : { ok: false, code: said, message: said };
    },
  );
  const page = () => (
    <DiscussionConsole
      item={{ id: 'video', title: 'Featured video', kind: 'discussion' }}
      step={{ id: step, title: step }}
      steps={[]}
      clock={undefined}
      language="en"
      view={consoleView(room.state, room.context)}
      send={send}
      goTo={() => {}}
    />
  );
  const shown = render(page());
  const draw = () => shown.rerender(page());
  return { draw, send };
}
