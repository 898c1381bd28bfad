import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** Of 52 minutes: five for the levels, eight to rate, eighteen at tables, twelve in the room, nine to choose. */
const SHARES = { levels: 5, rate: 8, table: 18, room: 3, gap: 3, choose: 9 } as const;

/** The step of a gap, by its place: `room.1`. */
export const gapStep = (at: number): string => `room.${at + 1}`;

/** Which gap a step is about; nothing at other steps. */
export function gapAt(step: string): number | undefined {
  const at = /^room\.(\d+)$/.exec(step)?.[1];
  return at === undefined ? undefined : Number(at) - 1;
}

/** The stops of the item: a pulse has two and its gaps; the whole also the levels, the table's talk and the choice. */
export function steps(state: State, language: Language = 'en'): Step[] {
  const text = words[language].steps;
  const titles = new Map(state.dimensions.map(({ id, title }) => [id, title]));
  const gaps = Array.from({ length: state.gapCount }, (_, at): Step => {
    const dimension = state.gaps?.[at];
    const title = (dimension === undefined ? undefined : titles.get(dimension)) ?? text.gap(at + 1);
    return { id: gapStep(at), title, share: SHARES.gap };
  });
  const rate: Step = { id: 'rate', title: text.rate, share: SHARES.rate };
  const room: Step = { id: 'room', title: text.room, share: SHARES.room };
  if (state.flow === 'pulse') return [rate, room, ...gaps];
  const calibrate: Step[] =
    state.calibrate === undefined
      ? []
      : [{ id: 'calibrate', title: text.calibrate, share: SHARES.levels / 2, optional: true }];
  return [
    { id: 'levels', title: text.levels, share: calibrate.length === 0 ? SHARES.levels : SHARES.levels / 2 },
    ...calibrate,
    rate,
    { id: 'table', title: text.table, share: SHARES.table },
    room,
    ...gaps,
    { id: 'choose', title: text.choose, share: SHARES.choose },
  ];
}
