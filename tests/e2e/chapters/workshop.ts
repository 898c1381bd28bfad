import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { Engine } from '../../support/browser.ts';
import { Stage } from '../pages/stage.ts';
import { arrival } from './arrival.ts';
import { background, planningTools, video } from './background.ts';
import {
  asksTheOthers,
  bringsToTheCentralWall,
  condensesTogether,
  putsUpAndGroups,
  writesAndRanks,
} from './brainstorm.ts';
import type { Cast } from './cast.ts';
import { policies } from './policies.ts';
import { namesPresenters, rapidFire } from './rapidFire.ts';
import { record } from './record.ts';
import { reflection, wrapUp } from './reflection.ts';
import { movesAndShows, writesInTurns } from './shareAndMove.ts';
import { takeOff, welcome } from './takeOff.ts';

/**
 * The whole Collaborative Leadership session, from the lobby to the record, with every activity used for real. One
 * chapter carries on where the one before it ended.
 */
export function workshopIn(engine: Engine): void {
  describe.skipIf(!engine.here())(`the Collaborative Leadership workshop in ${engine.name}`, () => {
    let stage: Stage;
    let cast: Cast;

    beforeAll(async () => {
      stage = await Stage.open(`walk-${engine.name.toLowerCase()}`, {}, engine);
    });
    afterAll(() => stage.close());
    afterEach(() => stage.hadNoFaults());

    it('opens a room, pairs projectors, and lets people in', async () => {
      cast = await arrival(stage);
    });
    it('welcomes: slides on every face', () => welcome(cast));
    it('takes off and touches down', () => takeOff(cast));
    it('shows who is in the room and who is missing', () => background(cast));
    it('talks about the video with a partner', () => video(cast));
    it('presents the planning tools', () => planningTools(cast));
    it('names the presenters while something else is on', () => namesPresenters(cast));
    it('writes and ranks stickies, each person alone', () => writesAndRanks(cast));
    it('puts stickies up, and groups them at the tables', () => putsUpAndGroups(cast));
    it('brings topics from the tables to the central wall', () => bringsToTheCentralWall(cast));
    it('tidies them with the room', () => condensesTogether(cast));
    it('turns to the other question', () => asksTheOthers(cast));
    it('hears presentations, and asks about them', () => rapidFire(cast));
    it('writes one page a table, in turns', () => writesInTurns(cast));
    it('moves the pages on, and shows them to the whole group', () => movesAndShows(cast));
    it('talks about policies, and marks topics for another day', () => policies(cast));
    it('reflects in shapes, and names next steps', () => reflection(cast));
    it('wraps up and ends', () => wrapUp(cast));
    it('keeps a record of all of it', () => record(cast));
  });
}
