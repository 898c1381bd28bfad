import type { PersonId, TableId } from '../activity.ts';
import { mark, unmark } from '../parts/marks.ts';
import { type Author, carried, type Document, type Passage, textOf } from './rules.ts';
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
  | 'wentOn';

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

const blankDocument = (question: string): Document => ({
  question,
  passages: {},
  highlights: {},
  counter: 0,
});

function write(document: Document, id: string, passage: Passage, text: string, late: boolean) {
  const before = textOf(passage);
  if (late) passage.late = text;
  else {
    passage.text = text;
    delete passage.late;
  }
  for (const [key, highlight] of Object.entries(document.highlights)) {
    if (highlight.passage === id) document.highlights[key] = carried(highlight, before, text);
  }
}

function begin(
  state: State,
  table: TableId,
  id: string,
  passage: Pick<Passage, 'author' | 'kind' | 'text'>,
  late = false,
  arrivedLate?: true,
) {
  const document = state.documents[table];
  if (document === undefined) return;
  document.counter += 1;
  const { author, kind, text } = passage;
  document.passages[id] = {
    n: document.counter,
    author,
    kind,
    ...(late ? { text: '', late: text } : { text }),
    comments: {},
    ...(arrivedLate ? { arrivedLate } : {}),
  };
  mark(state.own, author.person, id);
}

/** Changes the state in place by what happened. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'documentsDealt':
      for (const [table, question] of Object.entries(event.questions)) {
        state.documents[table] = blankDocument(question);
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
      begin(state, event.table, event.passage, { author: event.author, kind: 'turn', text: '' });
      const turns = state.turns[event.table];
      if (turns !== undefined) state.turns[event.table] = open(turns, event.passage);
      return;
    }
    case 'textSaved': {
      const document = state.documents[event.document];
      const passage = document?.passages[event.passage];
      if (document === undefined || passage === undefined) return;
      write(document, event.passage, passage, event.text, event.late);
      if (event.arrivedLate) passage.arrivedLate = true;
      else delete passage.arrivedLate;
      return;
    }
    case 'passageAdded':
      begin(
        state,
        event.document,
        event.passage,
        { author: event.author, kind: 'added', text: event.text },
        event.late,
        event.arrivedLate,
      );
      return;
    case 'commentAdded':
    case 'commentRemoved':
      comment(state, event);
      return;
    case 'documentsMoved':
      move(state, event.step, event.places);
      return;
    default:
      evolveShow(state, event);
  }
}

function comment(state: State, event: Extract<Event, { comment: string }>) {
  const document = state.documents[event.document];
  const passage = document?.passages[event.passage];
  if (document === undefined || passage === undefined) return;
  if (event.type === 'commentRemoved') {
    delete passage.comments[event.comment];
    unmark(state.own, event.person, event.comment);
    return;
  }
  document.counter += 1;
  passage.comments[event.comment] = {
    n: document.counter,
    author: event.author,
    text: event.text,
    ...(event.late ? { late: true as const } : {}),
    ...(event.arrivedLate ? { arrivedLate: true as const } : {}),
  };
  mark(state.own, event.author.person, event.comment);
}

function move(state: State, step: string, places: Record<TableId, TableId>) {
  state.places = { ...places };
  if (step.startsWith('move.')) state.routes[step] = { ...places };
  for (const [home, document] of Object.entries(state.documents)) {
    if ((places[home] ?? home) !== home) continue;
    // Back home: late words join the text [M7].
    for (const passage of Object.values(document.passages)) {
      for (const each of Object.values(passage.comments)) delete each.late;
      if (passage.late === undefined) continue;
      passage.text = passage.late;
      delete passage.late;
    }
  }
}
