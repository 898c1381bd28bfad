import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { command, lateMark } from '../activity.ts';
import { draft, id } from '../fields.ts';
import type { Event } from './events.ts';
import { arrival } from './react.ts';
import { MOST_STICKIES } from './rules.ts';
import { isWaiting, notesOf, placeOf, type State } from './state.ts';
import { writtenFor } from './viewParts.ts';

const define = command<State, Event>();

/** A question that the room has come to: what was written for it while offline still counts. */
export function opened(state: State, question: string): Result<true> {
  if (!state.picked.includes(question)) return refuse('unknown-question');
  return ownValue(state.reached, question) ? ok(true) : refuse('not-yet');
}

/** What people do with their own stickies. */
export const personCommands = {
  /** Keeps one sticky as typed; a blank text clears it. [S1] [S3] */
  writeSticky: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({
      question: id,
      slot: z.int().min(1).max(MOST_STICKIES),
      text: draft(LIMITS.sticky),
    }),
    decide(state, { question, slot, text }, context) {
      const { actor, newId, room } = context;
      const open = opened(state, question);
      if (!open.ok) return open;
      if (slot > state.stickies) return refuse('full', { most: state.stickies });
      const table = ownValue(room.everyone, actor.id)?.table;
      if (table === undefined) return refuse('removed');
      const mine = ownValue(ownValue(state.own, question), actor.id);
      if ((ownValue(mine?.slots, String(slot)) ?? '') === text) return ok([]);
      const onWall = ownValue(state.walls, question) !== undefined;
      const up = ownValue(mine?.up, String(slot));
      const known = ownValue(mine?.ids, String(slot)) ?? up;
      const sticky = known === undefined && text.trim() !== '' ? newId() : undefined;
      const note = onWall && (up !== undefined || text.trim() !== '') ? (known ?? sticky) : undefined;
      return ok([
        {
          type: 'stickyWritten',
          person: actor.id,
          table,
          question,
          slot,
          text,
          ...(sticky === undefined ? {} : { sticky }),
          ...(note === undefined ? {} : { note }),
          ...lateMark(context),
        },
      ]);
    },
  }),

  /** Orders one's own stickies, the most important first. [S2] */
  rankStickies: define({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({
      question: id,
      order: z.array(z.int().min(1).max(MOST_STICKIES)).max(MOST_STICKIES),
    }),
    decide(state, { question, order }, { actor }) {
      const open = opened(state, question);
      if (!open.ok) return open;
      if (new Set(order).size !== order.length || order.some((slot) => slot > state.stickies)) {
        return refuse('bad-order');
      }
      return ok([{ type: 'stickiesRanked', person: actor.id, question, order }]);
    },
  }),
};

/** What hosts settle about the item itself. */
export const hostCommands = {
  /** Picks the questions that are asked, in the session's order. */
  pickQuestions: define({
    by: 'host',
    payload: z.strictObject({ ids: z.array(id).max(20) }),
    decide(state, { ids }, context) {
      const wanted = new Set(ids);
      const unknown = ids.find((wish) => !state.questions.some((question) => question.id === wish));
      if (unknown !== undefined) return refuse('unknown-question');
      if (wanted.size === 0) return refuse('last-one');
      const answered = state.picked.find((known) => !wanted.has(known) && writtenFor(state, known) > 0);
      if (answered !== undefined) return refuse('answered');
      const place = placeOf(context.step);
      const at = place?.question;
      if (at !== undefined && !wanted.has(at))
        return refuse('is-on', {
          title: state.questions.find((question) => question.id === at)?.short ?? at,
        });
      const picked = state.questions.map((question) => question.id).filter((known) => wanted.has(known));
      if (picked.join() === state.picked.join()) return ok([]);
      const chosen: Event = { type: 'questionsPicked', ids: picked };
      // Together, the room is at all of them: one that is added is as far as the others. [S14]
      return ok(
        place && at === undefined ? [chosen, ...arrival({ ...state, picked }, place, context)] : [chosen],
      );
    },
  }),

  /** Projector and console show this question's wall. [S15] */
  showQuestion: define({
    by: 'host',
    payload: z.strictObject({ question: id }),
    decide(state, { question }) {
      if (state.flow !== 'together') return refuse('not-now');
      if (!state.picked.includes(question)) return refuse('unknown-question');
      return ok(state.shown === question ? [] : [{ type: 'questionShown', question }]);
    },
  }),

  /** Takes a sticky off every wall, or hangs it again; its author keeps it. [S9] */
  setAside: define({
    by: 'host',
    payload: z.strictObject({ question: id, sticky: id, on: z.boolean() }),
    decide(state, { question, sticky, on }) {
      const wall = ownValue(state.walls, question);
      if (!wall || !ownValue(wall.notes, sticky)) return refuse('unknown-sticky');
      return ok(
        (ownValue(wall.aside, sticky) === true) === on
          ? []
          : [{ type: 'stickySetAside', question, note: sticky, on }],
      );
    },
  }),

  /** Hosts read stickies before they hang from now on, or what waits hangs and nothing waits any more. [S12] */
  reviewFirst: define({
    by: 'host',
    payload: z.strictObject({ on: z.boolean() }),
    decide: (state, { on }) => ok(state.review === on ? [] : [{ type: 'reviewSet', on }]),
  }),

  /** Lets one sticky hang, or all that wait and were not set aside. [S12] */
  letThrough: define({
    by: 'host',
    payload: z.strictObject({ question: id, sticky: id.exactOptional() }),
    decide(state, { question, sticky }) {
      const texts = notesOf(state, question)
        .filter((note) => (sticky === undefined ? isWaiting(note) : note.waiting && note.id === sticky))
        .map((note) => [note.id, note.text] as const);
      return ok(
        texts.length === 0 ? [] : [{ type: 'letThrough', question, texts: Object.fromEntries(texts) }],
      );
    },
  }),
};
