import { describe, expect, it } from 'vitest';
import { activity as circleSquareTriangle } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { configs } from '../../contract/configs.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

describe('next steps that are read first', () => {
  it('[C10] wait again when they are changed, and leave the projector then', () => {
    const room = makeRoom({ people: 4, tables: 2 });
    const config = { ...configs['circle-square-triangle'], review: true };
    const stage = openStage(circleSquareTriangle, config, { room, random: mulberry32(1) });
    stage.enter('next-steps');
    const phone = (type: string, payload: object) =>
      stage.command({ kind: 'participant', id: 'p1' }, type, payload);
    const host = (type: string, payload: object) =>
      stage.command({ kind: 'host', id: 'host' }, type, payload);
    const wall = () => JSON.stringify(stage.views().projector);
    phone('addNextStep', { scope: 'school', what: 'Ask the teachers' });
    const [id = ''] = Object.keys(stage.state.nextSteps.all);
    expect(host('putOnProjector', { id })).toMatchObject({ code: 'hidden' });
    host('letThrough', { id });
    host('putOnProjector', { id });
    expect(wall()).toContain('Ask the teachers');
    phone('editNextStep', { id, scope: 'school', what: 'Something else' });
    expect(wall()).not.toMatch(/Ask the teachers|Something else/);
    expect(stage.views().console).toMatchObject({ review: true, waiting: 1 });
    // What a host writes down needs no second look.
    host('noteNextStep', { scope: 'school', what: 'Said aloud' });
    expect(wall()).toContain('Said aloud');
  });
});
