import { beforeEach, describe, expect, it } from 'vitest';
import { activity as takeOffTouchDown } from '../../../shared/activities/take-off-touch-down/activity.ts';
import { talliesOf } from '../../../shared/activities/take-off-touch-down/state.ts';
import { views } from '../../../shared/activities/take-off-touch-down/views.ts';
import { schemaFaults } from '../../../shared/agenda/schemaFaults.ts';
import { faultText } from '../../../shared/lib/faults.ts';
import { toldOf } from '../../support/told.ts';
import { config, SmallRoom } from './room.ts';

let room: SmallRoom;

beforeEach(() => {
  room = new SmallRoom();
  room.join('ada', 'ben', 'cem');
});

const code = (result: { ok: boolean; code?: string }) => (result.ok ? 'ok' : result.code);

/** All that was answered, as it is shown once the statement is over. [T11] */
const counted = (at: 'school' | 'admin') =>
  talliesOf(room.state, room.facts)[config.statements.findIndex(({ id }) => id === at)];

describe('answering', () => {
  it('[T1] is only possible for the statement that is on', () => {
    expect(code(room.answer('ada', 'up'))).toBe('ok');
    expect(code(room.answer('ada', 'up', 'admin'))).toBe('not-now');
    expect(code(room.answer('ada', 'up', 'never-heard-of'))).toBe('unknown-statement');
    expect(code(room.answer('ada', 'sideways'))).toBe('invalid');
  });

  it('[T4] can be done again while the statement is on, and the last answer counts', () => {
    room.answer('ada', 'up');
    room.answer('ada', 'down');
    room.answer('ada', 'pass');
    room.answer('ada', 'up');
    expect(counted('school')).toMatchObject({
      takenOff: 1,
      standing: 1,
      waiting: 2,
    });
  });

  it('records nothing when the answer is the same', () => {
    room.answer('ada', 'up');
    const again = room.answer('ada', 'up');
    expect(again).toEqual({ ok: true, value: [] });
    expect(room.events).toHaveLength(1);
  });

  it('[T4] is there again after Back, and a changed answer carries forward', () => {
    room.answer('ada', 'up');
    room.step = 'admin';
    expect(views.projector(room.state, room.context).tally).toMatchObject({
      standing: 1,
      waiting: 3,
      holding: 1,
    });
    room.step = 'school';
    expect(counted('school')).toMatchObject({ takenOff: 1, waiting: 2 });
    room.answer('ada', 'down');
    room.step = 'admin';
    expect(views.projector(room.state, room.context).tally).toMatchObject({ standing: 0, waiting: 3 });
  });

  it.each(['away', 'out'] as const)(
    '[T6] counts who is %s where they answered, waits for them nowhere, and seats who joins late',
    (gone) => {
      room.answer('ada', 'up');
      room.answer('ben', 'up');
      room.step = 'admin';
      room.leave('ben', gone);
      room.join('dee');
      const { tally, trail } = views.projector(room.state, room.context);
      expect(tally).toMatchObject({ people: 3, standing: 1, waiting: 3 });
      expect(trail).toEqual([{ id: 'school', short: '1 year or more', standing: 2 }]);
    },
  );
});

describe('the list of statements', () => {
  it('[T9] keeps the answers of a statement that is edited', () => {
    room.answer('ada', 'up');
    room.send('host', 'editStatement', {
      statement: 'school',
      text: 'You ever worked in a school',
      short: 'Ever',
    });
    const view = views.console(room.state, room.context);
    expect(view.statement).toMatchObject({ text: 'You ever worked in a school', short: 'Ever' });
    expect(counted('school')?.takenOff).toBe(1);
    expect(takeOffTouchDown.steps(room.state)[0]).toEqual({ id: 'school', title: 'Ever', share: 1 });
  });

  it('grows after the statement that is named, or at the end', () => {
    room.send('host', 'addStatement', { text: 'You came by bus', short: 'Bus', after: 'school' });
    room.send('host', 'addStatement', { text: 'You came by bike', short: 'Bike' });
    expect(takeOffTouchDown.steps(room.state).map(({ title }) => title)).toEqual([
      '1 year or more',
      'Bus',
      'Administrators',
      'Digital tools',
      'Bike',
    ]);
    expect(code(room.send('host', 'addStatement', { text: 'x', short: 'x', after: 'gone' }))).toBe(
      'unknown-statement',
    );
  });

  it('has an end', () => {
    const codes = Array.from({ length: 18 }, (_, index) =>
      code(room.send('host', 'addStatement', { text: `Extra ${index}`, short: `Extra ${index}` })),
    );
    expect(codes.slice(0, 17)).toEqual(Array.from({ length: 17 }, () => 'ok'));
    expect(codes[17]).toBe('full');
  });

  it('[T9] keeps the statement that is on, those that were answered, and the last one', () => {
    const remove = (statement: string) => code(room.send('host', 'removeStatement', { statement }));
    expect(remove('school')).toBe('is-on');
    room.answer('ada', 'pass');
    room.step = 'admin';
    expect(remove('school')).toBe('answered');
    expect(remove('tools')).toBe('ok');
    expect(remove('tools')).toBe('unknown-statement');
    const fresh = new SmallRoom();
    fresh.step = undefined;
    fresh.send('host', 'removeStatement', { statement: 'school' });
    fresh.send('host', 'removeStatement', { statement: 'admin' });
    expect(code(fresh.send('host', 'removeStatement', { statement: 'tools' }))).toBe('last-one');
  });
});

describe('hidden results', () => {
  const hidden = () => {
    const projector = views.projector(room.state, room.context);
    const floor = views.floor(room.state, room.context);
    expect(projector).toMatchObject({ people: 3, answered: 1 });
    expect(projector.tally).toBeUndefined();
    expect(projector.trail).toEqual([{ id: 'school', short: '1 year or more' }]);
    expect(floor.trail).toEqual(projector.trail);
  };

  beforeEach(() => {
    room.answer('ada', 'up');
    room.step = 'admin';
    room.answer('ben', 'up');
  });

  it('[T10] leave only how many have answered, when this item hides them', () => {
    room.send('host', 'hideResults', { on: true });
    hidden();
    expect(views.console(room.state, room.context)).toMatchObject({ hidden: true, roomHidden: false });
    expect(room.send('host', 'hideResults', { on: true })).toEqual({ ok: true, value: [] });
    room.send('host', 'hideResults', { on: false });
    expect(views.projector(room.state, room.context).tally).toBeDefined();
  });

  it('[T10] leave only how many have answered, when the room hides them', () => {
    room.resultsShown = false;
    hidden();
    expect(views.console(room.state, room.context)).toMatchObject({ hidden: false, roomHidden: true });
  });
});

describe('privacy', () => {
  it('[T8] shows the same to everybody whoever of two people gave which answer', () => {
    const swapped = new SmallRoom();
    swapped.join('ada', 'ben', 'cem');
    room.answer('ada', 'up');
    room.answer('ben', 'down');
    swapped.answer('ada', 'down');
    swapped.answer('ben', 'up');
    for (const face of ['console', 'projector', 'floor'] as const) {
      expect(views[face](swapped.state, swapped.context)).toEqual(views[face](room.state, room.context));
    }
    expect(views.me(room.state, 'cem')).toBeUndefined();
  });

  it('[T8] gives a person their own answers only', () => {
    room.answer('ada', 'up');
    room.answer('ben', 'pass');
    expect(views.me(room.state, 'ada')).toEqual({ answers: { school: 'up' } });
    expect(views.me(room.state, 'ben')).toEqual({ answers: { school: 'pass' } });
  });

  it('[T8] names nobody in a view for more than one person', () => {
    for (const person of Object.keys(room.people)) room.answer(person, 'up');
    for (const face of ['console', 'projector', 'floor'] as const) {
      expect(JSON.stringify(views[face](room.state, room.context))).not.toMatch(/ada|ben|cem/);
    }
  });
});

describe('views', () => {
  it('hold no nulls and survive JSON, from the first moment on', () => {
    const empty = new SmallRoom();
    for (const each of [empty, room]) {
      for (const face of ['console', 'projector', 'floor'] as const) {
        const view = views[face](each.state, each.context);
        expect(JSON.stringify(view)).not.toContain('null');
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      }
    }
  });

  it('[T7] group the answers by role', () => {
    room.join('dee', 'eli');
    for (const person of ['ada', 'ben', 'cem']) room.answer(person, 'up');
    room.answer('dee', 'pass');
    expect(views.console(room.state, room.context).roles).toEqual([
      { id: 'academic', title: 'Academic leaders', people: 5, takenOff: 3, touchedDown: 0, passed: 0 },
    ]);
    room.answer('eli', 'down');
    expect(views.console(room.state, room.context).roles).toMatchObject([{ passed: 1, touchedDown: 1 }]);
  });
});

describe('the session file', () => {
  const faults = (value: unknown) => {
    const parsed = takeOffTouchDown.config.safeParse(value);
    return parsed.success
      ? []
      : schemaFaults(takeOffTouchDown.config, value, parsed.error.issues).map(({ path, fault }) => [
          path.join('.'),
          faultText(fault),
        ]);
  };

  it('is read as agreed', () => {
    expect(faults(config)).toEqual([]);
  });

  it('is told which field is wrong', () => {
    const [first, second] = config.statements;
    expect(faults({ statements: [] })).toEqual([['statements', 'must have at least one']]);
    expect(faults({ statements: [first, second, first] })).toEqual([
      ['statements.2.id', 'the id "school" is used twice'],
    ]);
    expect(faults({ statements: [{ ...first, text: ' ' }] })).toEqual([
      ['statements.0.text', 'must not be empty'],
    ]);
    expect(faults({ statements: [{ ...first, shrot: 'x' }] })[0]?.[0]).toBe('statements.0.shrot');
  });
});

describe('the record', () => {
  const report = () => toldOf(takeOffTouchDown, room.state, { room: room.facts });

  it('says so when nothing was answered', () => {
    expect(report()).toEqual([{ type: 'text', text: 'No statement was answered.' }]);
  });

  it('lists the statements that were asked, and roles of five or more', () => {
    room.join('dee', 'eli');
    room.answer('ada', 'up');
    room.answer('ben', 'down');
    const blocks = report();
    expect(blocks[0]).toEqual({
      type: 'bars',
      unit: 'taken off',
      bars: [{ label: config.statements[0]?.text, value: 1, of: 2 }],
    });
    expect(blocks[1]).toMatchObject({ rows: [[config.statements[0]?.text, '1', '1', '0', '3', '1']] });
    expect(blocks[3]).toMatchObject({
      columns: ['Role', '1 year or more'],
      rows: [['Academic leaders', '1 of 5']],
    });
  });
});

describe('simulated people', () => {
  it('answer, now and then pass or think again, and come to rest', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `person${index}`);
    room.join(...ids);
    for (const step of config.statements.map(({ id }) => id)) {
      room.step = step;
      for (let round = 0; round < 5; round++) {
        for (const id of ids) {
          const you = room.people[id];
          if (!you) continue;
          const floor = views.floor(room.state, room.context);
          const seen = { floor, me: views.me(room.state, id), you, step };
          const intent = takeOffTouchDown.simulate.participant(seen, () => 0.5);
          if (round === 4) expect(intent).toBeUndefined();
          else if (intent) expect(code(room.send(id, intent.type, intent.payload))).toBe('ok');
        }
      }
      const { tally } = views.projector(room.state, room.context);
      expect(tally?.takenOff).toBeGreaterThan(30);
      expect(tally?.touchedDown).toBeGreaterThan(10);
      expect(tally?.passed).toBeGreaterThan(0);
      expect(tally?.waiting).toBeGreaterThan(0);
    }
  });
});
