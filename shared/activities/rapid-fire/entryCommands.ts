import { z } from 'zod';
import { own } from '../../lib/own.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark, type PersonId } from '../activity.ts';
import { id, prose } from '../fields.ts';
import { LIMITS } from '../limits.ts';
import type { Event } from './events.ts';
import { PRACTICES_EACH, QUESTIONS_EACH, sameText } from './rules.ts';
import { type Entry, type Place, questionPlace, type State, talkPlace } from './state.ts';
import { steps } from './steps.ts';

const define = command<State, Event>();
const one = z.strictObject({ id });
const text = prose(LIMITS.sticky);

const gone = refuse('gone', 'This is no longer there.');

const ownAt = (state: State, person: PersonId, place: Place): Entry[] =>
  Object.keys(own(state.own, person)?.wrote ?? {})
    .flatMap((entry) => own(state.entries, entry) ?? [])
    .filter((entry) => entry.place === place);

/** Whether the room is at `place` or past it; for what comes late, whether it was when that was written. */
function begun(state: State, place: Place, { step, late }: CommandContext): boolean {
  const ids = steps(state).map((stop) => stop.id);
  const at = ids.indexOf(step ?? late?.step ?? '');
  return at >= 0 && ids.indexOf(place) >= 0 && ids.indexOf(place) <= at;
}

function write(state: State, place: Place, words: string, context: CommandContext): Result<readonly Event[]> {
  const author = context.actor.id;
  if (ownAt(state, author, place).some((entry) => sameText(entry.text, words))) {
    return refuse('said-already', 'You have sent this already.');
  }
  const waits = state.review ? { waiting: true as const } : {};
  return ok([
    { type: 'written', id: context.newId(), place, author, text: words, ...lateMark(context), ...waits },
  ]);
}

/** What people on phones do: ask, join, take back. [R4] [R5] [R11] */
export const entryCommands = {
  askQuestion: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ talk: id, text }),
    decide(state, payload, context) {
      const place = talkPlace(payload.talk);
      if (!state.queue.includes(payload.talk))
        return refuse('no-such-talk', 'This talk is not in the queue.');
      if (!begun(state, place, context)) return refuse('not-yet', 'This talk has not begun.');
      if (ownAt(state, context.actor.id, place).length >= QUESTIONS_EACH) {
        return refuse(
          'enough-questions',
          `You have asked ${QUESTIONS_EACH} questions in this talk. Take one back to ask another.`,
        );
      }
      return write(state, place, payload.text, context);
    },
  }),

  sharePractice: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ question: id, text }),
    decide(state, payload, context) {
      const place = questionPlace(payload.question);
      const question = state.questions.find((candidate) => candidate.id === payload.question);
      if (!question?.collect) return refuse('not-collected', 'No practices are collected at this question.');
      if (!begun(state, place, context)) return refuse('not-yet', 'The room is not at this question yet.');
      if (ownAt(state, context.actor.id, place).length >= PRACTICES_EACH) {
        return refuse(
          'enough-practices',
          `You have shared ${PRACTICES_EACH} practices. Take one back to share another.`,
        );
      }
      return write(state, place, payload.text, context);
    },
  }),

  upvote: define({
    by: 'participant',
    late: 'in-time',
    payload: one,
    decide(state, payload, { actor }) {
      const entry = own(state.entries, payload.id);
      if (!entry || entry.hidden || entry.waiting) return gone;
      if (entry.author === actor.id) return refuse('your-own', 'This is yours, and counts as one already.');
      return ok(own(entry.backers, actor.id) ? [] : [{ type: 'backed', id: entry.id, person: actor.id }]);
    },
  }),

  removeUpvote: define({
    by: 'participant',
    late: 'in-time',
    payload: one,
    decide(state, payload, { actor }) {
      const entry = own(state.entries, payload.id);
      if (!entry) return ok([]);
      return ok(own(entry.backers, actor.id) ? [{ type: 'unbacked', id: entry.id, person: actor.id }] : []);
    },
  }),

  takeBack: define({
    by: 'participant',
    late: 'in-time',
    payload: one,
    decide(state, payload, { actor }) {
      const entry = own(state.entries, payload.id);
      if (!entry) return ok([]);
      if (entry.author !== actor.id) return refuse('not-yours', 'Only who wrote this can take it back.');
      const clear: Event[] =
        own(state.shown, entry.place) === entry.id ? [{ type: 'cleared', place: entry.place }] : [];
      return ok([{ type: 'takenBack', id: entry.id }, ...clear]);
    },
  }),
};
