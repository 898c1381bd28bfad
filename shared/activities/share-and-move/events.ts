import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId } from '../activity.ts';
import { add, entriesAt, find, remove } from '../parts/entries.ts';
import { type DocumentId, partsOf } from './documents.ts';
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
  | 'retimed'
  | 'changedDocument';

/** In some of these a document is called `table`: they are as old as tables that had only one. */
export type Event =
  | { type: 'documentsDealt'; questions: Record<DocumentId, string> }
  | { type: 'timePlanned'; writeMs: number; moves: number }
  | { type: 'turnsChanged'; table: DocumentId; turns: Turns; because: TurnReason }
  | { type: 'editorOpened'; table: DocumentId; passage: string; author: Author }
  | {
      type: 'textSaved';
      document: DocumentId;
      passage: string;
      text: string;
      /** The document has moved on. [M7] */
      late: boolean;
      /** The room has left the item. */
      arrivedLate?: true;
    }
  | {
      type: 'passageAdded';
      document: DocumentId;
      passage: string;
      author: Author;
      text: string;
      late: boolean;
      arrivedLate?: true;
    }
  | {
      type: 'commentAdded';
      document: DocumentId;
      passage: string;
      comment: string;
      author: Author;
      text: string;
      late: boolean;
      arrivedLate?: true;
    }
  | { type: 'commentRemoved'; document: DocumentId; passage: string; comment: string; person: PersonId }
  | { type: 'documentsMoved'; step: string; places: Record<DocumentId, DocumentId> }
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

/** Whoever is in the order of a document is one of its writers [DC3]. */
function seat(state: State, document: DocumentId, turns: Turns) {
  state.turns[document] = turns;
  const { table } = partsOf(document);
  const writers = state.writers[table] ?? {};
  for (const { person } of turns.order) writers[person] = document;
  state.writers[table] = writers;
}

/** Changes the state in place by what happened. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'documentsDealt':
      for (const [id, question] of Object.entries(event.questions)) {
        state.documents[id] = { question, highlights: {} };
        state.places[id] = id;
        delete state.assigned[id];
      }
      return;
    case 'timePlanned':
      state.writeMs = event.writeMs;
      state.moves = event.moves;
      return;
    case 'turnsChanged':
      seat(state, event.table, event.turns);
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

function move(state: State, step: string, places: Record<DocumentId, DocumentId>) {
  state.places = { ...places };
  if (step.startsWith('move.')) state.routes[step] = { ...places };
  // Back home: late words join the text [M7].
  for (const home of Object.keys(state.documents).filter((id) => (places[id] ?? id) === id)) {
    for (const passage of entriesAt(state.passages, home)) {
      for (const comment of entriesAt(state.comments, passage.id)) delete comment.late;
      if (passage.late === undefined) continue;
      passage.text = passage.late;
      delete passage.late;
    }
  }
}
