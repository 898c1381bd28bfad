import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity as discussion } from '../../../shared/activities/discussion/activity.ts';
import { consoleView } from '../../../shared/activities/discussion/consoleView.ts';
import type { State } from '../../../shared/activities/discussion/state.ts';
import { floorView } from '../../../shared/activities/discussion/viewParts.ts';
import { meView, tableView } from '../../../shared/activities/discussion/views.ts';
import { chance, config, SmallRoom } from './room.ts';

const PEOPLE = ['ada', 'ben', 'cem', 'dia', 'eve'];

/** Everybody does what the simulation makes of what they see, for some rounds. */
function play(room: SmallRoom, seed: number, rounds: number): number {
  const random = chance(seed);
  let quiet = 0;
  for (let round = 0; round < rounds; round += 1) {
    let acted = false;
    for (const you of Object.values(room.people)) {
      const seen = {
        floor: floorView(room.state, room.context),
        table: tableView(room.state, you.table, room.context),
        me: meView(room.state, you.id),
        you,
        step: room.context.step,
      };
      const intent = discussion.simulate.participant(seen, random);
      if (intent === undefined) continue;
      acted = true;
      expect(['ok', 'pen-taken']).toContain(room.send(you.id, intent.type, intent.payload));
    }
    const console = consoleView(room.state, room.context);
    const intent = discussion.simulate.host?.({ console, step: room.context.step }, random);
    if (intent !== undefined) {
      acted = true;
      expect(room.send('host', intent.type, intent.payload)).toBe('ok');
    }
    quiet = acted ? 0 : quiet + 1;
  }
  return quiet;
}

const modes = fc.constantFrom('none' as const, 'person' as const, 'scribe' as const);

describe('any discussion', () => {
  it('is the same when its events are replayed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), modes, (seed, answers) => {
        const room = new SmallRoom({ format: 'partner', answers }, seed);
        PEOPLE.forEach((id, index) => {
          room.join(index < 3 ? 'A' : 'B', id);
        });
        room.enter('similar');
        play(room, seed, 12);
        room.enter('partners');
        play(room, seed + 1, 12);
        const replayed: State = discussion.start(
          discussion.config.parse({ ...config, format: 'partner', answers }),
        );
        for (const event of structuredClone(room.events)) discussion.evolve(replayed, event);
        expect(replayed).toEqual(room.state);
      }),
      { numRuns: 30 },
    );
  });

  it('comes to rest: simulated people do not go on for ever', () => {
    for (const answers of ['none', 'person', 'scribe']) {
      const room = new SmallRoom({ answers }, 3);
      PEOPLE.forEach((id) => {
        room.join('A', id);
      });
      room.enter('similar');
      expect(play(room, 11, 200)).toBeGreaterThan(50);
    }
  });

  it('never changes a private view by what somebody else does, or by Next', () => {
    const room = new SmallRoom({ format: 'partner' }, 5);
    PEOPLE.forEach((id, index) => {
      room.join(index < 3 ? 'A' : 'B', id);
    });
    room.enter('similar');
    room.send('ada', 'answer', { question: 'similar', text: 'Mine' });
    const look = () => JSON.stringify([meView(room.state, 'ada'), tableView(room.state, 'A', room.context)]);
    const before = look();
    room.send('dia', 'answer', { question: 'similar', text: 'Another' });
    room.enter('partners');
    room.remove('eve');
    expect(look()).toBe(before);
  });
});
