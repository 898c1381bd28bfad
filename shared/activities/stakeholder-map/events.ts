import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import { add, find, moveTo, remove, setHidden, writtenBy } from '../parts/entries.ts';
import { evolveReview, type ReviewEvent } from '../parts/review.ts';
import { type Mark, marksAfter } from './rules.ts';
import { type InvitationText, isInvitation, type State } from './state.ts';

interface Head {
  readonly id: string;
  readonly author: PersonId;
  readonly byHost: boolean;
  readonly table?: TableId;
  readonly waiting?: true;
  readonly arrivedLate?: true;
}

export type Event =
  | { type: 'planNamed'; plan: string }
  | { type: 'marked'; person: PersonId; stakeholder: string; mark: Mark; on: boolean }
  | { type: 'tableMarked'; table: TableId; stakeholder: string; mark: Mark; on: boolean }
  | { type: 'tablesOpened' }
  | ({ type: 'stakeholderAdded'; title: string } & Head)
  | ({ type: 'invitationAdded'; text: InvitationText } & Head)
  | { type: 'invitationEdited'; id: string; text: InvitationText; waiting?: true; arrivedLate?: true }
  | { type: 'invitationsMoved'; author: PersonId; table: TableId }
  | { type: 'takenBack'; id: string }
  | { type: 'hiddenSet'; id: string; on: boolean }
  | ReviewEvent;

/** Changes the state in place; decisions were made before. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'planNamed':
      state.plan = event.plan;
      return;
    case 'marked':
      mark(state.people, event.person, event);
      return;
    case 'tableMarked':
      mark(state.tables, event.table, event);
      return;
    case 'tablesOpened':
      state.opened = true;
      return;
    case 'reviewSet':
    case 'letThrough':
      evolveReview(state, event, state.written);
      return;
    default:
      write(state, event);
  }
}

function mark(
  all: Record<string, Record<string, readonly Mark[]>>,
  whose: string,
  { stakeholder, mark: one, on }: { stakeholder: string; mark: Mark; on: boolean },
): void {
  const said = ownValue(all, whose) ?? {};
  all[whose] = said;
  said[stakeholder] = marksAfter(ownValue(said, stakeholder) ?? [], one, on);
}

type Writing = Extract<
  Event,
  {
    type:
      | 'stakeholderAdded'
      | 'invitationAdded'
      | 'invitationEdited'
      | 'invitationsMoved'
      | 'takenBack'
      | 'hiddenSet';
  }
>;

function write({ written }: State, event: Writing): void {
  if (event.type === 'stakeholderAdded' || event.type === 'invitationAdded') {
    const { byHost, table } = event;
    const place = table === undefined ? {} : { place: table };
    const own = event.type === 'stakeholderAdded' ? { title: event.title } : { text: event.text };
    add(written, event, (head) => ({ byHost, ...place, ...own, ...head }));
    return;
  }
  if (event.type === 'invitationsMoved') {
    for (const one of writtenBy(written, event.author))
      if (isInvitation(one)) moveTo(written, one, event.table);
    return;
  }
  const entry = find(written, event.id);
  if (!entry) return;
  if (event.type === 'takenBack') remove(written, entry);
  else if (event.type === 'hiddenSet') setHidden(entry, event.on);
  else if (isInvitation(entry)) {
    entry.text = event.text;
    entry.waiting = event.waiting === true;
    entry.arrivedLate = event.arrivedLate === true;
  }
}
