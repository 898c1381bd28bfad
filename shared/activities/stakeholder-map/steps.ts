import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** The plan, who there is, what each has to do with it, what the room sees of it, and whom to invite. */
export function steps({ together }: State, language: Language = 'en'): Step[] {
  const title = words[language].steps;
  return [
    { id: 'plan', title: title.plan, share: 2 },
    { id: 'list', title: title.list, share: 3 },
    ...(together ? [] : [{ id: 'place', title: title.place, share: 6 }]),
    { id: 'table', title: title.table, share: together ? 9 : 4 },
    { id: 'room', title: title.room, share: 6 },
    { id: 'invite', title: title.invite, share: 8 },
  ];
}
