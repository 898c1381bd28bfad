import { z } from 'zod';
import { isBlank } from '../../lib/cleanText.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id } from '../fields.ts';
import { find } from '../parts/entries.ts';
import { documentField, noDocument, noPassage, retimed } from './asking.ts';
import type { DocumentId } from './documents.ts';
import type { Event } from './events.ts';
import { pageOf } from './pages.ts';
import { type Document, MOVES_MOST, moveNumber, type Passage, TURN_SECONDS, textOf } from './rules.ts';
import type { State } from './state.ts';

/** A highlight in the document that is on the projector brings its page up [M9]. */
function follow(state: State, home: DocumentId, passage: string, at: number): Event[] {
  const { show } = state;
  if (show?.mode !== 'one' || show.document !== home) return [];
  const page = pageOf(state, home, passage, at);
  return page === undefined || page === show.page
    ? []
    : [{ type: 'documentsShown', show: { ...show, page } }];
}

const define = command<State, Event>();

function passageIn(
  state: State,
  home: DocumentId,
  passageId: string,
): Result<{ document: Document; passage: Passage }> {
  const document = ownValue(state.documents, home);
  if (document === undefined) return noDocument();
  const passage = find(state.passages, passageId);
  return passage?.place !== home || isBlank(textOf(passage)) ? noPassage() : ok({ document, passage });
}

/** What hosts settle and show. */
export const hostCommands = {
  setQuestion: define({
    by: 'host',
    payload: z.strictObject({ document: documentField, question: id }),
    decide(state, { document, question }, { room }) {
      if (!state.questions.some((each) => each.id === question)) return refuse('unknown-question');
      // The first document of a table without people will come.
      if (!room.tables.includes(document) && ownValue(state.documents, document) === undefined)
        return noDocument();
      const before = ownValue(state.documents, document)?.question ?? ownValue(state.assigned, document);
      return before === question ? ok([]) : ok([{ type: 'questionSet', table: document, question }]);
    },
  }),

  setTurnFloor: define({
    by: 'host',
    payload: z.strictObject({ seconds: z.int().min(TURN_SECONDS.least).max(TURN_SECONDS.most) }),
    decide: (state, { seconds }) =>
      state.turnFloor === seconds ? ok([]) : ok([{ type: 'turnFloorSet', seconds }]),
  }),

  setMoves: define({
    by: 'host',
    payload: z.strictObject({ moves: z.int().min(0).max(MOVES_MOST) }),
    decide(state, { moves }, context) {
      const at = moveNumber(context.step) ?? 0;
      if (moves < at) return refuse('at-move');
      const documents = Object.keys(state.documents).length;
      if (documents > 0 && moves > Math.max(at, documents - 1)) return refuse('too-many-moves');
      if (moves === state.moves && state.movesSet) return ok([]);
      // Without a move the writing has the time of both.
      return ok([{ type: 'movesSet', moves }, ...retimed(state, context, moves)]);
    },
  }),

  showDocuments: define({
    by: 'host',
    payload: z.strictObject({
      mode: z.enum(['side-by-side', 'one']),
      document: documentField.optional(),
      question: id.optional(),
      page: z.int().min(0).max(999).optional(),
    }),
    decide(state, { mode, document, question, page = 0 }) {
      if (mode === 'one' && (document === undefined || ownValue(state.documents, document) === undefined))
        return noDocument();
      if (question !== undefined && !state.questions.some((each) => each.id === question))
        return refuse('unknown-question');
      const show = {
        mode,
        ...(mode === 'one' && document !== undefined ? { document } : {}),
        ...(mode === 'side-by-side' && question !== undefined ? { question } : {}),
        page,
      };
      return ok([{ type: 'documentsShown', show }]);
    },
  }),

  scrollTo: define({
    by: 'host',
    payload: z.strictObject({ page: z.int().min(0).max(999) }),
    decide: (state, { page }) =>
      state.show?.page === page
        ? ok([])
        : ok([{ type: 'documentsShown', show: { ...(state.show ?? { mode: 'side-by-side' }), page } }]),
  }),

  highlight: define({
    by: 'host',
    payload: z.strictObject({
      document: documentField,
      passage: id,
      from: z.int().min(0).optional(),
      to: z.int().min(1).optional(),
    }),
    decide(state, { document: home, passage, from, to }, { newId }) {
      const found = passageIn(state, home, passage);
      if (!found.ok) return found;
      const { document } = found.value;
      const text = textOf(found.value.passage);
      const there = Object.entries(document.highlights).filter(([, each]) => each.passage === passage);
      if (from === undefined && to === undefined) {
        const replaces = there.map(([key]) => key);
        return ok([
          { type: 'highlighted', document: home, highlight: replaces[0] ?? newId(), passage, replaces },
          ...follow(state, home, passage, 0),
        ]);
      }
      if (from === undefined || to === undefined || from >= to || to > text.length)
        return refuse('unknown-words');
      if (isBlank(text.slice(from, to))) return refuse('empty');
      // What touches the new highlight becomes part of it; a highlight of the whole passage gives way.
      const touching = there.filter(
        ([, each]) =>
          each.from === undefined || each.to === undefined || (each.from <= to && each.to >= from),
      );
      const parts = touching.map(([, each]) => each);
      return ok([
        {
          type: 'highlighted',
          document: home,
          highlight: touching[0]?.[0] ?? newId(),
          passage,
          from: Math.min(from, ...parts.map((part) => part.from ?? from)),
          to: Math.max(to, ...parts.map((part) => part.to ?? to)),
          replaces: touching.map(([key]) => key),
        },
        ...follow(state, home, passage, from),
      ]);
    },
  }),

  unhighlight: define({
    by: 'host',
    payload: z.strictObject({ document: documentField, highlight: id }),
    decide(state, { document: home, highlight }) {
      const document = ownValue(state.documents, home);
      if (document === undefined) return noDocument();
      if (ownValue(document.highlights, highlight) === undefined) return ok([]);
      return ok([{ type: 'unhighlighted', document: home, highlight }]);
    },
  }),

  hidePassage: define({
    by: 'host',
    payload: z.strictObject({ document: documentField, passage: id, hidden: z.boolean() }),
    decide(state, { document, passage, hidden }) {
      const found = passageIn(state, document, passage);
      if (!found.ok) return found;
      if (found.value.passage.hidden === hidden) return ok([]);
      return ok([{ type: 'passageHidden', document, passage, hidden }]);
    },
  }),
};
