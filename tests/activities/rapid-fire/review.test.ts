import { describe, expect, it } from 'vitest';
import { activity as rapidFire } from '../../../shared/activities/rapid-fire/activity.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { configs } from '../../contract/configs.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

describe('questions that are read first', () => {
  it('[R12] take no votes and stand on no projector before they are let through', () => {
    const room = makeRoom({ people: 4, tables: 2 });
    const stage = openStage(
      rapidFire,
      { ...configs['rapid-fire'], review: true },
      { room, random: mulberry32(1) },
    );
    stage.enter('talk.first');
    const phone = (id: string, type: string, payload: object) =>
      stage.command({ kind: 'participant', id }, type, payload);
    const host = (type: string, payload: object) =>
      stage.command({ kind: 'host', id: 'host' }, type, payload);
    phone('p1', 'askQuestion', { talk: 'first', text: 'Why?' });
    const [id = ''] = Object.keys(stage.state.entries.all);
    expect(phone('p2', 'upvote', { id })).toMatchObject({ code: 'gone' });
    expect(host('putOnProjector', { id })).toMatchObject({ code: 'hidden' });
    expect(stage.views().me('p1')).toMatchObject({ wrote: { [id]: { waiting: true } } });
    host('letThrough', { place: 'talk.first', id });
    expect(phone('p2', 'upvote', { id }).ok).toBe(true);
    expect(host('putOnProjector', { id }).ok).toBe(true);
  });
});
