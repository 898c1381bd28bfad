import { activity as rapidFire } from '../../../shared/activities/rapid-fire/activity.ts';
import type { Said } from '../../../shared/activities/rapid-fire/views.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

export const config = {
  presenters: [
    { id: 'one', name: 'Rosa Delgado', organisation: 'Cedar Valley', title: 'One plan' },
    { id: 'two', title: 'A second district' },
  ],
  talkMinutes: [5, 7],
  questions: [
    { id: 'similar', text: 'How is your district similar to the exemplar?', short: 'Similar' },
    { id: 'now', text: 'What can you implement right away?', short: 'Right away', collect: true },
    { id: 'challenges', text: 'What are some of your challenges?', short: 'Challenges' },
  ],
};

/** A stage with so many people at two tables, at the first talk; `ask`, `vote` and `host` send as they would. */
export function openRapidFire(people = 8, of: unknown = config) {
  const stage = openStage(rapidFire, of, {
    room: makeRoom({ people, tables: 2 }),
    random: mulberry32(1),
  });
  const send = (person: string, type: string, payload: unknown) =>
    stage.command({ kind: 'participant', id: person }, type, payload);
  const host = (type: string, payload: unknown = {}) =>
    stage.command({ kind: 'host', id: 'host' }, type, payload);
  return {
    stage,
    send,
    host,
    /** Asks, and answers the new question's id. */
    ask(person: string, text: string, talk = 'one'): string {
      const result = send(person, 'askQuestion', { talk, text });
      const [event] = result.ok ? result.value : [];
      if (event?.type !== 'written') throw new Error(`not asked: ${JSON.stringify(result)}`);
      return event.id;
    },
    vote: (person: string, id: string) => send(person, 'upvote', { id }),
    code(result: { ok: boolean; code?: string }): string | undefined {
      return result.code;
    },
    said: (resultsShown = true): Record<string, Said> => {
      const view = rapidFire.views.floor(stage.state, { room: stage.room, step: stage.step, resultsShown });
      return 'said' in view ? JSON.parse(JSON.stringify(view.said)) : {};
    },
  };
}
