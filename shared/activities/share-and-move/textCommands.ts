import { z } from 'zod';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, type TableId } from '../activity.ts';
import { draft, id, prose } from '../fields.ts';
import { authorOf, clockOf, gone, noDocument, noPassage, turnsOf } from './asking.ts';
import type { ShareEvent } from './events.ts';
import {
  COMMENT_MOST,
  COMMENTS_MOST,
  type Document,
  documentAt,
  isBlank,
  own,
  PASSAGE_MOST,
  PASSAGES_MOST,
  type Passage,
  placeOf,
  type ShareState,
  textOf,
} from './rules.ts';
import { endTurn, seatOf, setStatus } from './turns.ts';

const define = command<ShareState, ShareEvent>();
const MOVES = ['move'];

interface Found {
  readonly home: TableId;
  readonly document: Document;
  readonly passage: Passage;
}

/** A passage anywhere, for its author [M4, M7]. */
function ownPassage(state: ShareState, passageId: string, { actor }: CommandContext): Result<Found> {
  for (const [home, document] of Object.entries(state.documents)) {
    const passage = own(document.passages, passageId);
    if (passage === undefined) continue;
    return passage.author.person === actor.id
      ? ok({ home, document, passage })
      : refuse('not-yours', 'Only who wrote a passage can change it.');
  }
  return noPassage();
}

/** The document where somebody sits. */
function documentHere(
  state: ShareState,
  { room, actor }: CommandContext,
): { home: TableId; document: Document } | undefined {
  const table = own(room.people, actor.id)?.table;
  const home = table === undefined ? undefined : documentAt(state, table);
  const document = home === undefined ? undefined : own(state.documents, home);
  return home === undefined || document === undefined ? undefined : { home, document };
}

/** The save of a text, unless it says what it said [M7]. */
function saved(state: ShareState, passageId: string, found: Found, text: string, context: CommandContext) {
  if (textOf(found.passage) === text) return [];
  const here = own(context.room.people, context.actor.id)?.table;
  const event: ShareEvent = {
    type: 'textSaved',
    document: found.home,
    passage: passageId,
    text,
    late: placeOf(state, found.home) !== here,
  };
  return [event];
}

/** Commands about words: one's own, where the document is. */
export const textCommands = {
  /** The text as it grows, or as it was changed afterwards. It counts at any step, so that nothing typed is lost. */
  saveText: define({
    by: 'participant',
    payload: z.strictObject({ passage: id, text: draft(PASSAGE_MOST) }),
    decide(state, { passage, text }, context) {
      const found = ownPassage(state, passage, context);
      return found.ok ? ok(saved(state, passage, found.value, text, context)) : found;
    },
  }),

  finishTurn: define({
    by: 'participant',
    payload: z.strictObject({ passage: id, text: draft(PASSAGE_MOST) }),
    decide(state, { passage, text }, context) {
      const found = ownPassage(state, passage, context);
      if (!found.ok) return found;
      const { home } = found.value;
      const events: ShareEvent[] = saved(state, passage, found.value, text, context);
      const turns = turnsOf(state, home);
      const clock = clockOf(state, context);
      if (turns.turn?.passage === passage) {
        if (isBlank(text)) return refuse('empty', 'Write something first, or pass.');
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
      const here = own(context.room.people, context.actor.id)?.table === home;
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
    steps: MOVES,
    payload: z.strictObject({ document: z.string().max(8), text: prose(PASSAGE_MOST) }),
    decide(state, { document: meant, text }, context) {
      const here = documentHere(state, context);
      if (here === undefined) return noDocument();
      if (here.home !== meant) return refuse('moved-on', 'This document has moved on to another table.');
      if (Object.keys(here.document.passages).length >= PASSAGES_MOST)
        return refuse('full', 'This document takes no more passages.');
      const author = authorOf(context, context.actor.id);
      if (author === undefined) return gone();
      return ok([{ type: 'passageAdded', document: here.home, passage: context.newId(), author, text }]);
    },
  }),

  addComment: define({
    by: 'participant',
    steps: MOVES,
    payload: z.strictObject({ passage: id, text: prose(COMMENT_MOST) }),
    decide(state, { passage, text }, context) {
      const here = documentHere(state, context);
      if (here === undefined) return noDocument();
      const found = own(here.document.passages, passage);
      if (found === undefined) return refuse('moved-on', 'This document has moved on to another table.');
      if (isBlank(textOf(found))) return noPassage();
      if (Object.keys(found.comments).length >= COMMENTS_MOST)
        return refuse('full', 'This passage takes no more comments.');
      const author = authorOf(context, context.actor.id);
      if (author === undefined) return gone();
      const comment = context.newId();
      return ok([{ type: 'commentAdded', document: here.home, passage, comment, author, text }]);
    },
  }),

  removeComment: define({
    by: 'participant',
    steps: MOVES,
    payload: z.strictObject({ passage: id, comment: id }),
    decide(state, { passage, comment }, context) {
      const here = documentHere(state, context);
      const found = here === undefined ? undefined : own(here.document.passages, passage);
      const known = found === undefined ? undefined : own(found.comments, comment);
      if (here === undefined || known === undefined)
        return refuse('moved-on', 'This comment is not here any more.');
      const person = context.actor.id;
      if (known.author.person !== person)
        return refuse('not-yours', 'Only who wrote a comment can take it back.');
      return ok([{ type: 'commentRemoved', document: here.home, passage, comment, person }]);
    },
  }),
};
