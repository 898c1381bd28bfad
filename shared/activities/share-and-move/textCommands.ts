import { z } from 'zod';
import { isBlank } from '../../lib/cleanText.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark } from '../activity.ts';
import { draft, id, prose } from '../fields.ts';
import { entriesAt, find } from '../parts/entries.ts';
import {
  authorOf,
  clockOf,
  documentField,
  documentOf,
  gone,
  noDocument,
  noPassage,
  turnsOf,
} from './asking.ts';
import type { DocumentId } from './documents.ts';
import type { Event } from './events.ts';
import {
  COMMENT_MOST,
  COMMENTS_MOST,
  moveNumber,
  PASSAGE_MOST,
  PASSAGES_MOST,
  type Passage,
  textOf,
} from './rules.ts';
import { commentsOf, placeOf, type State } from './state.ts';
import { endTurn, seatOf, setStatus } from './turns.ts';

const define = command<State, Event>();

/** A passage anywhere, for its author [M4, M7]. */
function ownPassage({ passages }: State, id: string, { actor }: CommandContext): Result<Passage> {
  const passage = find(passages, id);
  if (passage === undefined) return noPassage();
  return passage.author === actor.id ? ok(passage) : refuse('not-yours');
}

interface Reached {
  readonly home: DocumentId;
  /** The document has moved on from where the person is: what they send waits until it is home [M7]. */
  readonly late: boolean;
}

/** A document that somebody may add to: it is with them [M6], or was in an earlier move [M7]. */
function reach(state: State, home: DocumentId | undefined, context: CommandContext): Result<Reached> {
  const { actor, step, late } = context;
  const here = documentOf(state, context, actor.id);
  if (here === undefined) return gone();
  if (home === undefined || ownValue(state.documents, home) === undefined) return noDocument();
  if (placeOf(state, home) === here)
    return moveNumber(step ?? late?.step) === undefined ? refuse('not-now') : ok({ home, late: false });
  const wasHere = Object.values(state.routes).some((places) => ownValue(places, home) === here);
  return wasHere ? ok({ home, late: true }) : refuse('moved-on');
}

/** The save of a text, unless it says what it said [M7]. */
function saved(state: State, passage: Passage, text: string, context: CommandContext): Event[] {
  if (textOf(passage) === text) return [];
  const { id, place: document } = passage;
  const late = placeOf(state, document) !== documentOf(state, context, context.actor.id);
  return [{ type: 'textSaved', document, passage: id, text, late, ...lateMark(context) }];
}

/** Commands about words: one's own, where the document is. */
export const textCommands = {
  /** The text as it grows, or as it was changed afterwards. It counts at any step, so that nothing typed is lost. */
  saveText: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ passage: id, text: draft(PASSAGE_MOST) }),
    decide(state, { passage, text }, context) {
      const found = ownPassage(state, passage, context);
      return found.ok ? ok(saved(state, found.value, text, context)) : found;
    },
  }),

  finishTurn: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ passage: id, text: draft(PASSAGE_MOST) }),
    decide(state, { passage, text }, context) {
      const found = ownPassage(state, passage, context);
      if (!found.ok) return found;
      const { place: home } = found.value;
      const events = saved(state, found.value, text, context);
      const turns = turnsOf(state, home);
      const clock = clockOf(state, context);
      if (turns.turn?.passage === passage) {
        if (isBlank(text)) return refuse('empty');
        events.push({
          type: 'turnsChanged',
          table: home,
          turns: endTurn(turns, 'done', clock),
          because: 'finished',
        });
        return ok(events);
      }
      // The turn was taken away meanwhile; who has written has had theirs.
      const seat = seatOf(turns, context.actor.id);
      const here = documentOf(state, context, context.actor.id) === home;
      if (here && seat !== undefined && seat.status !== 'done' && !isBlank(text)) {
        if (turns.turn?.person === context.actor.id) return ok(events);
        const after = setStatus(turns, context.actor.id, 'done', clock);
        events.push({ type: 'turnsChanged', table: home, turns: after, because: 'finished' });
      }
      return ok(events);
    },
  }),

  addPassage: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ document: documentField, text: prose(PASSAGE_MOST) }),
    decide(state, { document: meant, text }, context) {
      const reached = reach(state, meant, context);
      if (!reached.ok) return reached;
      const { home, late } = reached.value;
      if (entriesAt(state.passages, home).length >= PASSAGES_MOST)
        return refuse('full', { most: PASSAGES_MOST });
      const author = authorOf(context, context.actor.id);
      if (author === undefined) return gone();
      const mark = lateMark(context);
      return ok([
        { type: 'passageAdded', document: home, passage: context.newId(), author, text, late, ...mark },
      ]);
    },
  }),

  addComment: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ passage: id, text: prose(COMMENT_MOST) }),
    decide(state, { passage, text }, context) {
      const found = find(state.passages, passage);
      if (found === undefined) return noPassage();
      const reached = reach(state, found.place, context);
      if (!reached.ok) return reached;
      const { home, late } = reached.value;
      if (isBlank(textOf(found))) return noPassage();
      if (commentsOf(state, found).length >= COMMENTS_MOST) return refuse('full', { most: COMMENTS_MOST });
      const author = authorOf(context, context.actor.id);
      if (author === undefined) return gone();
      const comment = context.newId();
      const mark = lateMark(context);
      return ok([{ type: 'commentAdded', document: home, passage, comment, author, text, late, ...mark }]);
    },
  }),

  removeComment: define({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({ passage: id, comment: id }),
    decide(state, { passage, comment }, context) {
      const found = find(state.passages, passage);
      if (found === undefined) return noPassage();
      const reached = reach(state, found.place, context);
      if (!reached.ok) return reached;
      const { home, late } = reached.value;
      const known = find(state.comments, comment);
      if (known?.place !== passage) return refuse('unknown-comment');
      const person = context.actor.id;
      if (known.author !== person) return refuse('not-yours');
      // Another table reads it now, and is not to see it go.
      if (late) return refuse('moved-on');
      return ok([{ type: 'commentRemoved', document: home, passage, comment, person }]);
    },
  }),
};
