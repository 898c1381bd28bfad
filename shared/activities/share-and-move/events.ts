import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import { add, entriesAt, find, remove } from '../parts/entries.ts';
import { type Author, carried, type Passage, textOf } from './rules.ts';
import { evolveShow, type HostEvent } from './showEvents.ts';
import type { State } from './state.ts';
import { open, type Turns } from './turns.ts';

/** Why a table's turns are as they are now; for whoever reads the log. */
export type TurnReason =
  | 'seated'
  | 'left'
  | 'started'
  | 'finished'
  | 'passed'
  | 'absent'
  | 'handedOn'
  | 'cameBack'
  | 'tookFreeTurn'
  | 'wentOn'
  | 'retimed';

export type Event =
  | { type: 'documentsDealt'; questions: Record<TableId, string> }
  | { type: 'timePlanned'; writeMs: number; moves: number }
  | { type: 'turnsChanged'; table: TableId; turns: Turns; because: TurnReason }
  | { type: 'editorOpened'; table: TableId; passage: string; author: Author }
  | {
      type: 'textSaved';
      document: TableId;
      passage: string;
      text: string;
      /** The document has moved on. [M7] */
      late: boolean;
      /** The room has left the item. */
      arrivedLate?: true;
    }
  | {
      type: 'passageAdded';
      document: TableId;
      passage: string;
      author: Author;
      text: string;
      late: boolean;
      arrivedLate?: true;
    }
  | {
      type: 'commentAdded';
      document: TableId;
      passage: string;
      comment: string;
      author: Author;
      text: string;
      late: boolean;
      arrivedLate?: true;
    }
  | { type: 'commentRemoved'; document: TableId; passage: string; comment: string; person: PersonId }
  | { type: 'documentsMoved'; step: string; places: Record<TableId, TableId> }
  | HostEvent;

function write(state: State, passage: Passage, text: string, late: boolean) {
  const before = textOf(passage);
  if (late) passage.late = text;
  else {
    passage.text = text;
    delete passage.late;
  }
  const highlights = state.documents[passage.place]?.highlights ?? {};
  for (const [key, highlight] of Object.entries(highlights)) {
    if (highlight.passage === passage.id) highlights[key] = carried(highlight, before, text);
  }
}

/** A passage begins: in a turn, or where its document is visiting. */
function begin(state: State, event: Extract<Event, { type: 'editorOpened' | 'passageAdded' }>) {
  const { passage: id, author: by } = event;
  const added = event.type === 'passageAdded';
  const place = added ? event.document : event.table;
  const text = added ? event.text : '';
  if (ownValue(state.documents, place) === undefined) return;
  add(
    state.passages,
    { id, author: by.person, arrivedLate: added ? event.arrivedLate : undefined },
    (head) => ({
      place,
      by,
      kind: added ? 'added' : 'turn',
      ...(added && event.late ? { text: '', late: text } : { text }),
      ...head,
    }),
  );
}

/** Changes the state in place by what happened. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'documentsDealt':
      for (const [table, question] of Object.entries(event.questions)) {
        state.documents[table] = { question, highlights: {} };
        state.places[table] = table;
        delete state.assigned[table];
      }
      return;
    case 'timePlanned':
      state.writeMs = event.writeMs;
      state.moves = event.moves;
      return;
    case 'turnsChanged':
      state.turns[event.table] = event.turns;
      return;
    case 'editorOpened': {
      begin(state, event);
      const turns = state.turns[event.table];
      if (turns !== undefined) state.turns[event.table] = open(turns, event.passage);
      return;
    }
    case 'textSaved': {
      const passage = find(state.passages, event.passage);
      if (passage === undefined) return;
      write(state, passage, event.text, event.late);
      passage.arrivedLate = event.arrivedLate === true;
      return;
    }
    case 'passageAdded':
      begin(state, event);
      return;
    case 'commentAdded': {
      const { comment: id, author: by, passage: place, text, late } = event;
      if (find(state.passages, place) === undefined) return;
      add(state.comments, { id, author: by.person, arrivedLate: event.arrivedLate }, (head) => ({
        place,
        by,
        text,
        ...(late ? { late } : {}),
        ...head,
      }));
      return;
    }
    case 'commentRemoved': {
      const comment = find(state.comments, event.comment);
      if (comment !== undefined) remove(state.comments, comment);
      return;
    }
    case 'documentsMoved':
      move(state, event.step, event.places);
      return;
    default:
      evolveShow(state, event);
  }
}

function move(state: State, step: string, places: Record<TableId, TableId>) {
  state.places = { ...places };
  if (step.startsWith('move.')) state.routes[step] = { ...places };
  // Back home: late words join the text [M7].
  for (const home of Object.keys(state.documents).filter((table) => (places[table] ?? table) === table)) {
    for (const passage of entriesAt(state.passages, home)) {
      for (const comment of entriesAt(state.comments, passage.id)) delete comment.late;
      if (passage.late === undefined) continue;
      passage.text = passage.late;
      delete passage.late;
    }
  }
}
