import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import type { Projector } from '../e2e/pages/projector.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { LoadClient } from '../load/client.ts';

const TOPICS = ['Teachers', 'Network team', 'Teacher leaders', 'Families', 'Budget'];

/** Many topics, a short step, and a room that looks on. */
describe('topics that are merged', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  const room: LoadClient[] = [];

  beforeAll(async () => {
    stage = await Stage.open('merge-topics');
    host = await stage.console();
    await stage.openRoom(host, 1);
    await host.start();
    await host.jumpsTo('Brainstorming Stickies');
    for (const index of TOPICS.keys()) {
      const auth = { as: 'participant', code: stage.code };
      const client = await new LoadClient(stage.product.url, auth).ready;
      room.push(client);
      const { reply } = await client.ask('command', {
        id: `field-merge-${index}`,
        type: 'writeSticky',
        item: 'sticky-brainstorm',
        payload: { question: 'leaders', slot: 1, text: `Idea ${index}` },
      });
      expect(reply).toMatchObject({ ok: true });
    }
    await host.jumpsToStep('Bring it to the central wall');
    wall = await stage.projectorWindow(host);
    for (const [index, name] of TOPICS.entries()) {
      await host.selects(host.page.getByRole('option', { name: `Idea ${index}` }));
      await host.button('New topic …', host.page.getByRole('group', { name: '1 selected' })).click();
      await host.type('Name', name);
      await host.press('Make topic');
    }
    await wall.sees(...TOPICS, '5 stickies in 5 topics');
  });
  afterAll(async () => {
    for (const client of room) client.close();
    await stage.close();
  });

  const box = (topic: string) => host.page.getByRole('checkbox', { name: `Select ${topic}` });

  it('are offered where their names are nearly the same, and put together by one press', async () => {
    await host.shows('Nearly the same name');
    await stage.look('offered', host);
    await host.press('Merge Teachers and Teacher leaders');
    await wall.sees('6 points', '5 stickies in 4 topics');
    await wall.seesNo('Teacher leaders');
  });

  it('are ticked and merged by keys alone, under a name that is typed, and come apart by one undo', async () => {
    const { keyboard } = host.page;
    for (const topic of ['Network team', 'Budget']) {
      await box(topic).focus();
      await keyboard.press('Space');
    }
    await host.button('Merge …').focus();
    await keyboard.press('Enter');
    await keyboard.press('ArrowUp');
    await keyboard.type('Tools and money');
    await stage.look('named', host);
    await keyboard.press('Enter');
    await wall.sees('Tools and money', '5 stickies in 3 topics');
    await host.atStep('Bring it to the central wall');
    await host.press('Undo');
    await wall.sees('Network team', 'Budget', '5 stickies in 4 topics');
  });

  it('are dragged onto another, all that are ticked at once', async () => {
    for (const topic of ['Network team', 'Budget']) await box(topic).check();
    const card = (topic: string) => host.page.getByRole('listitem').filter({ has: box(topic) });
    const inHead = { sourcePosition: { x: 200, y: 46 }, targetPosition: { x: 200, y: 30 } };
    await card('Budget').dragTo(card('Families'), inHead);
    await wall.sees('Families', '9 points', '5 stickies in 2 topics');
    await wall.seesNo('Budget');
    stage.hadNoFaults();
  });
});
