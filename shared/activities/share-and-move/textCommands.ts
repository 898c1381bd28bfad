import { z } from 'zod';
import { isBlank } from '../../lib/cleanText.ts';
import { own } from '../../lib/own.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark, type TableId } from '../activity.ts';
import { draft, id, prose } from '../fields.ts';
import { authorOf, clockOf, gone, noDocument, noPassage, turnsOf } from './asking.ts';
import type { Event } from './events.ts';
import {
  COMMENT_MOST,
  COMMENTS_MOST,
  type Document,
  moveNumber,
  PASSAGE_MOST,
  PASSAGES_MOST,
  type Passage,
  textOf,
} from './rules.ts';
import { placeOf, type State } from './state.ts';
import { endTurn, seatOf, setStatus } from './turns.ts';

const define = command<State, Event>();

interface Found {
  readonly home: TableId;
  readonly document: Document;
  readonly passage: Passage;
}

/** A passage anywhere, for its author [M4, M7]. */
function ownPassage(state: State, passageId: string, { actor }: CommandContext): Result<Found> {
  for (const [home, document] of Object.entries(state.documents)) {
    const passage = own(document.passages, passageId);
    if (passage === undefined) continue;
    return passage.author.person === actor.id ? ok({ home, document, passage }) : refuse('not-yours');
  }
  return noPassage();
}

interface Reached {
  readonly home: TableId;
  readonly document: Document;
  /** The document has left the person's table: what they send waits until it is home [M7]. */
  readonly late: boolean;
}

/** A document that somebody may add to: it is at their table [M6], or was in an earlier move [M7]. */
function reach(
  state: State,
  home: TableId | undefined,
  { room, actor, step, late }: CommandContext,
): Result<Reached> {
  const table = own(room.everyone, actor.id)?.table;
  if (table === undefined) return gone();
  const document = home === undefined ? undefined : own(state.documents, home);
  if (home === undefined || document === undefined) return noDocument();
  if (placeOf(state, home) === table)
    return moveNumber(step ?? late?.step) === undefined
      ? refuse('not-now')
      : ok({ home, document, late: false });
  const wasHere = Object.values(state.routes).some((places) => own(places, home) === table);
  return wasHere ? ok({ home, document, late: true }) : refuse('moved-on');
}

/** The table where a document with this passage was begun. */
const homeOf = (state: State, passage: string): TableId | undefined =>
  Object.keys(state.documents).find((home) => Object.hasOwn(state.documents[home]?.passages ?? {}, passage));

/** The save of a text, unless it says what it said [M7]. */
function saved(state: State, passageId: string, found: Found, text: string, context: CommandContext) {
  if (textOf(found.passage) === text) return [];
  const here = own(context.room.everyone, context.actor.id)?.table;
  const event: Event = {
    type: 'textSaved',
    document: found.home,
    passage: passageId,
    text,
    late: placeOf(state, found.home) !== here,
    ...lateMark(context),
  };
  return [event];
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
      return found.ok ? ok(saved(state, passage, found.value, text, context)) : found;
    },
  }),

  finishTurn: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ passage: id, text: draft(PASSAGE_MOST) }),
    decide(state, { passage, text }, context) {
      const found = ownPassage(state, passage, context);
      if (!found.ok) return found;
      const { home } = found.value;
      const events: Event[] = saved(state, passage, found.value, text, context);
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
      const here = own(context.room.everyone, context.actor.id)?.table === home;
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
    payload: z.strictObject({ document: z.string().max(8), text: prose(PASSAGE_MOST) }),
    decide(state, { document: meant, text }, context) {
      const reached = reach(state, meant, context);
      if (!reached.ok) return reached;
      const { home, document, late } = reached.value;
      if (Object.keys(document.passages).length >= PASSAGES_MOST)
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
      const home = homeOf(state, passage);
      if (home === undefined) return noPassage();
      const reached = reach(state, home, context);
      if (!reached.ok) return reached;
      const { document, late } = reached.value;
      const found = own(document.passages, passage);
      if (found === undefined || isBlank(textOf(found))) return noPassage();
      if (Object.keys(found.comments).length >= COMMENTS_MOST) return refuse('full', { most: COMMENTS_MOST });
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
      const home = homeOf(state, passage);
      if (home === undefined) return noPassage();
      const reached = reach(state, home, context);
      if (!reached.ok) return reached;
      const { document, late } = reached.value;
      const found = own(document.passages, passage);
      const known = found === undefined ? undefined : own(found.comments, comment);
      if (known === undefined) return refuse('unknown-comment');
      const person = context.actor.id;
      if (known.author.person !== person) return refuse('not-yours');
      // Another table reads it now, and is not to see it go.
      if (late) return refuse('moved-on');
      return ok([{ type: 'commentRemoved', document: home, passage, comment, person }]);
    },
  }),
};
