import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark } from '../activity.ts';
import { id, prose } from '../fields.ts';
import { find, isSeen, mayNotAdd, writtenBy } from '../parts/entries.ts';
import { isMarked } from '../parts/marks.ts';
import { waits } from '../parts/review.ts';
import type { Event } from './events.ts';
import { ANSWERS_EACH, QUESTIONS_EACH, sameText } from './rules.ts';
import { questionPlace, type State, type StepId, talkPlace } from './state.ts';
import { steps } from './steps.ts';

const define = command<State, Event>();
const one = z.strictObject({ id });
const text = prose(LIMITS.sticky);

const gone = refuse('gone');

/** Whether the room is at `place` or past it; for what comes late, whether it was when that was written. */
function begun(state: State, place: StepId, { step, late }: CommandContext): boolean {
  const ids = steps(state).map((stop) => stop.id);
  const at = ids.indexOf(step ?? late?.step ?? '');
  return at >= 0 && ids.indexOf(place) >= 0 && ids.indexOf(place) <= at;
}

function write(
  state: State,
  place: StepId,
  words: string,
  most: number,
  context: CommandContext,
): Result<readonly Event[]> {
  if (!begun(state, place, context)) return refuse('not-yet');
  const author = context.actor.id;
  const before = writtenBy(state.entries, author).filter((entry) => entry.place === place);
  const no = mayNotAdd(before, most, ({ text }) => sameText(text, words));
  if (no) return no;
  return ok([
    {
      type: 'written',
      id: context.newId(),
      place,
      author,
      text: words,
      ...lateMark(context),
      ...waits(state),
    },
  ]);
}

/** What people on phones do: ask, join, take back. [R4] [R5] [R11] */
export const entryCommands = {
  askQuestion: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ talk: id, text }),
    decide(state, payload, context) {
      if (!state.queue.includes(payload.talk)) return refuse('unknown-talk');
      return write(state, talkPlace(payload.talk), payload.text, QUESTIONS_EACH, context);
    },
  }),

  shareAnswer: define({
    by: 'participant',
    late: 'words',
    payload: z.strictObject({ question: id, text }),
    decide(state, payload, context) {
      const question = state.questions.find((candidate) => candidate.id === payload.question);
      if (!question?.collect) return refuse('not-collected');
      return write(state, questionPlace(payload.question), payload.text, ANSWERS_EACH, context);
    },
  }),

  upvote: define({
    by: 'participant',
    late: 'in-time',
    payload: one,
    decide(state, payload, { actor }) {
      const entry = find(state.entries, payload.id);
      if (!entry || !isSeen(entry)) return gone;
      if (entry.author === actor.id) return refuse('your-own');
      return ok(
        isMarked(state.votes, actor.id, entry.id) ? [] : [{ type: 'backed', id: entry.id, person: actor.id }],
      );
    },
  }),

  removeUpvote: define({
    by: 'participant',
    late: 'in-time',
    payload: one,
    decide(state, payload, { actor }) {
      const entry = find(state.entries, payload.id);
      if (!entry) return ok([]);
      return ok(
        isMarked(state.votes, actor.id, entry.id)
          ? [{ type: 'unbacked', id: entry.id, person: actor.id }]
          : [],
      );
    },
  }),
};
