import { expect, it } from 'vitest';
import { stopsOf } from '../../client/prepare/data/kinds.ts';
import { shippedSession } from '../support/shippedSession.ts';

it.each(['collaborative-leadership', 'liderazgo-colaborativo'])(
  'tables of %s talk about where they are twice as long as each person chooses alone, and its notes say so',
  (file) => {
    const session = shippedSession(`${file}.yaml`);
    const item = session.agenda.find(({ activity }) => activity === 'circle-square-triangle');
    if (!item) throw new Error('no reflection');
    const stops = stopsOf(item.activity, item.config, item.planned, session.language);
    expect(stops.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['choose', 0.5],
      ['settle', 1],
      ['next-steps', 1.5],
    ]);
    expect([...item.notes.matchAll(/- \*\*(\d:\d\d)\*\*/g)].map(([, at]) => at)).toEqual([
      '0:00',
      '0:30',
      '1:30',
    ]);
  },
);
