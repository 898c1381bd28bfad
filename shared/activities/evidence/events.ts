import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import { add, find, moveTo, remove, setHidden, writtenBy } from '../parts/entries.ts';
import { evolveReview, type ReviewEvent } from '../parts/review.ts';
import { UNDO_DEPTH } from './rules.ts';
import {
  type Answered,
  type Check,
  type GapBody,
  type HostChange,
  isGap,
  isLine,
  type LineBody,
  type Offer,
  packOf,
  type Returned,
  type State,
  under,
} from './state.ts';
import { newestPairs } from './viewParts.ts';

export type Event =
  | { type: 'dealt'; packs: readonly (readonly string[])[]; tables: Record<TableId, number>; byHost?: true }
  | { type: 'packGiven'; table: TableId; pack: number; byHost?: true }
  | { type: 'packsSwapped'; table: TableId; other: TableId }
  | { type: 'kindTaken'; table: TableId; kind: string; person: PersonId }
  /** These let go of what they had taken. */
  | { type: 'kindsLeft'; people: readonly PersonId[] }
  | { type: 'kindAnswered'; table: TableId; kind: string; answered: Answered; byHost?: true }
  | { type: 'answerCleared'; table: TableId; kind: string }
  | { type: 'hostUndone' }
  | { type: 'packsMoved'; reading: Record<TableId, TableId> }
  /** No check takes it back. */
  | { type: 'checked'; table: TableId; from: TableId; kind: string; check?: Check }
  | { type: 'checksReturned' }
  | { type: 'recordsOffered'; offers: readonly Offer[] }
  | {
      type: 'written';
      id: string;
      author: PersonId;
      byHost: boolean;
      place?: string;
      body: LineBody | GapBody;
      waiting?: true;
      arrivedLate?: true;
    }
  | { type: 'rewritten'; id: string; body: LineBody | GapBody; waiting?: true; arrivedLate?: true }
  | { type: 'gapsMoved'; author: PersonId; table: TableId }
  | { type: 'takenBack'; id: string }
  | { type: 'hidden'; id: string }
  | { type: 'unhidden'; id: string }
  | { type: 'putOnProjector'; id: string }
  | { type: 'projectorCleared' }
  | { type: 'bandShown'; indicator: string }
  | { type: 'bandCleared' }
  | ReviewEvent;

/** Changes the state in place; decisions were made before. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'dealt':
    case 'packGiven':
    case 'packsSwapped':
      deal(state, event);
      return;
    case 'kindTaken':
      takeKind(state, event);
      return;
    case 'kindsLeft':
      for (const taken of Object.values(state.taken))
        for (const [kind, holder] of Object.entries(taken))
          if (event.people.includes(holder)) delete taken[kind];
      return;
    case 'kindAnswered':
    case 'answerCleared':
      answer(state, event);
      return;
    case 'hostUndone':
      undo(state);
      return;
    case 'packsMoved':
      move(state, event.reading);
      return;
    case 'checked': {
      const own = under(state.checks, event.table);
      if (event.check === undefined) delete own[`${event.from}/${event.kind}`];
      else own[`${event.from}/${event.kind}`] = event.check;
      return;
    }
    case 'checksReturned':
      state.returned = returnedOf(state);
      return;
    case 'recordsOffered':
      state.offers = event.offers;
      return;
    case 'gapsMoved':
      for (const entry of writtenBy(state.written, event.author))
        if (isGap(entry)) moveTo(state.written, entry, event.table);
      return;
    case 'bandShown':
      state.band = event.indicator;
      return;
    case 'bandCleared':
      delete state.band;
      return;
    case 'putOnProjector':
      state.shown = event.id;
      return;
    case 'projectorCleared':
      delete state.shown;
      return;
    case 'reviewSet':
    case 'letThrough':
      evolveReview(state, event, state.written);
      if (event.type === 'letThrough') for (const id of event.ids) renew(state, id);
      tell(state);
      return;
    default:
      write(state, event);
      tell(state);
  }
}

/** What the room can read now it has been told. [EV1] */
function tell(state: State): void {
  for (const id of Object.keys(newestPairs(state))) state.told[id] = true;
}

function remember(state: State, change: HostChange): void {
  state.undo.push(change);
  if (state.undo.length > UNDO_DEPTH) state.undo.shift();
}

/** [EV2] */
function deal(state: State, event: Extract<Event, { type: 'dealt' | 'packGiven' | 'packsSwapped' }>): void {
  const before = { packs: state.packs, dealt: { ...state.dealt } };
  if (event.type === 'dealt') {
    state.packs = event.packs;
    state.dealt = { ...event.tables };
  } else if (event.type === 'packGiven') {
    state.dealt[event.table] = event.pack;
  } else {
    const [one, other] = [state.dealt[event.table], state.dealt[event.other]];
    if (one === undefined || other === undefined) return;
    state.dealt[event.table] = other;
    state.dealt[event.other] = one;
  }
  if (event.type === 'packsSwapped' || event.byHost)
    remember(state, { of: 'packs', ...before, tables: Object.keys(state.dealt) });
}

/** A person has one kind at a time. [EV3] */
function takeKind(state: State, { table, kind, person }: Extract<Event, { type: 'kindTaken' }>): void {
  const here = under(state.taken, table);
  for (const [other, holder] of Object.entries(here)) if (holder === person) delete here[other];
  here[kind] = person;
}

/** [EV4] [EV11] */
function answer(state: State, event: Extract<Event, { type: 'kindAnswered' | 'answerCleared' }>): void {
  const { table, kind } = event;
  const own = under(state.answers, table);
  const before = ownValue(own, kind);
  const after = event.type === 'kindAnswered' ? event.answered : undefined;
  const byHost = event.type === 'answerCleared' || event.byHost === true;
  if (byHost)
    remember(state, {
      of: 'answer',
      table,
      kind,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  put(own, kind, after);
  const taken = ownValue(state.taken, table);
  if (after !== undefined && taken) delete taken[kind];
}

function put(own: Record<string, Answered>, kind: string, answered: Answered | undefined): void {
  if (answered === undefined) delete own[kind];
  else own[kind] = answered;
}

const same = (a: Answered | undefined, b: Answered | undefined): boolean =>
  a?.answer === b?.answer && a?.where === b?.where;

/** What a table has said since stays. [EV11] */
function undo(state: State): void {
  const change = state.undo.pop();
  if (change === undefined) return;
  if (change.of === 'packs') {
    state.packs = change.packs;
    // Tables that came since keep a pack.
    const last = change.packs.length - 1;
    const since = Object.entries(state.dealt).filter(([table]) => !change.tables.includes(table));
    state.dealt = {
      ...change.dealt,
      ...Object.fromEntries(last < 0 ? [] : since.map(([table, pack]) => [table, Math.min(pack, last)])),
    };
    return;
  }
  const own = under(state.answers, change.table);
  if (same(ownValue(own, change.kind), change.after)) put(own, change.kind, change.before);
}

/** Packs go to the next table as they are now. [EV6] */
function move(state: State, reading: Readonly<Record<TableId, TableId>>): void {
  for (const table of Object.keys(state.reading)) delete state.reading[table];
  for (const [table, from] of Object.entries(reading)) {
    const pack = packOf(state, from);
    const answers = ownValue(state.answers, from);
    state.reading[table] = {
      from,
      pack,
      answers: Object.fromEntries(
        pack.flatMap((kind) => {
          const given = ownValue(answers, kind);
          return given === undefined ? [] : [[kind, given.answer]];
        }),
      ),
    };
  }
}

/** All checks, by the table that they are about. [EV6] */
function returnedOf({ checks }: State): Record<TableId, Returned[]> {
  const back: Record<TableId, Returned[]> = {};
  for (const [by, own] of Object.entries(checks))
    for (const [key, check] of Object.entries(own)) {
      const [from = '', kind = ''] = key.split('/');
      const { mark, note } = check;
      const said = { ...(mark === undefined ? {} : { mark }), ...(note === undefined ? {} : { note }) };
      back[from] = [...(ownValue(back, from) ?? []), { ...said, kind, by }];
    }
  return back;
}

function write(
  state: State,
  event: Extract<Event, { type: 'written' | 'rewritten' | 'takenBack' | 'hidden' | 'unhidden' }>,
): void {
  if (event.type === 'written') {
    add(state.written, event, (head) => {
      const { byHost, place, body } = event;
      return { byHost, body, ...(place === undefined ? {} : { place }), ...head };
    });
    return;
  }
  const entry = find(state.written, event.id);
  if (!entry) return;
  if (event.type === 'rewritten') {
    entry.body = event.body;
    entry.waiting = event.waiting === true;
    entry.arrivedLate = event.arrivedLate === true;
    renew(state, event.id);
  } else if (event.type === 'takenBack') remove(state.written, entry);
  else {
    setHidden(entry, event.type === 'hidden');
    if (!entry.hidden) renew(state, event.id);
  }
}

/** A line that was changed, or is shown again, is new. [EV1] */
function renew(state: State, id: string): void {
  const entry = find(state.written, id);
  if (!entry || !isLine(entry)) return;
  remove(state.written, entry);
  add(state.written, { id, author: entry.author }, ({ nth }) => ({ ...entry, nth }));
}
