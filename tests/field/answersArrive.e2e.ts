import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import { eventually } from '../e2e/pages/face.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import type { Projector } from '../e2e/pages/projector.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { LoadClient } from '../load/client.ts';

const QUESTION = 'change';
const COUNT = 40;
const said = (nth: number) => `Thought number ${nth} about a policy that everybody keeps and nobody reads`;

/** Forty people answer one question at once, and the room wants to see all of it. */
describe('answers that arrive on the projector', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let phone: Phone;
  const room: LoadClient[] = [];
  let commands = 0;

  const answers = async (nth: number) => {
    const auth = { as: 'participant', code: stage.code };
    const client = await new LoadClient(stage.product.url, auth).ready;
    room.push(client);
    const { reply } = await client.ask('command', {
      id: `field-answer-${commands++}`,
      type: 'answer',
      item: 'policies',
      payload: { question: QUESTION, text: said(nth) },
    });
    expect(reply).toMatchObject({ ok: true });
  };
  const slips = () => wall.page.locator('[data-slip]').count();
  /** Who stands forward, and where: "id 120 300". */
  const forward = () =>
    wall.page.locator('[data-answer]').evaluateAll((all) =>
      all.map((one) => {
        const { x, y } = one.getBoundingClientRect();
        return `${one instanceof HTMLElement ? one.dataset.answer : ''} ${Math.round(x)} ${Math.round(y)}`;
      }),
    );
  const hasSlips = (count: number) => eventually(async () => expect(await slips()).toBe(count));

  beforeAll(async () => {
    stage = await Stage.open('answers-arrive');
    host = await stage.console();
    await stage.openRoom(host, 6);
    await host.start();
    await host.jumpsTo('Policies and Initiatives');
    wall = await stage.projectorWindow(host);
    phone = await stage.joined({ name: 'Maria', table: 'A' });
    for (let nth = 0; nth < COUNT; nth++) await answers(nth);
    await host.shows(`${COUNT} of ${COUNT + 1} have written`);
  });
  afterAll(async () => {
    for (const client of room) client.close();
    await stage.close();
  });

  it('stand on no screen of the room until a host lets them, and then all at once', async () => {
    await wall.seesNo('Thought number');
    await host.choose('All, as they arrive');
    await hasSlips(COUNT);
    await host.shows(`The room sees all ${COUNT} answers, without names.`);
    expect(await forward()).toHaveLength(6);
    await phone.type('Your answer', 'Ours is the oldest one');
    await phone.sees('It appears on the projector at once, without your name.');
    await stage.look('arrived', host, wall, phone);
  });

  it('move nobody who is read when one more arrives', async () => {
    // Paused, so that nobody takes turns either.
    await host.button('Pause', host.controls).click();
    await host.button('Resume', host.controls).waitFor();
    await phone.press('Send');
    const before = await forward();
    await hasSlips(COUNT + 1);
    expect(await forward()).toEqual(before);
    await host.button('Resume', host.controls).click();
  });

  it('are grouped by keys alone, several at a time, and everybody sees the groups', async () => {
    const { keyboard } = host.page;
    await host.page.getByLabel(`Select: ${said(COUNT - 1)}`).focus();
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    const bar = host.page.getByRole('group', { name: '3 selected' });
    await host.button('New group', bar).focus();
    await keyboard.press('Enter');
    await keyboard.type('Too old to follow');
    await keyboard.press('Enter');
    await wall.sees('Too old to follow', 'In no group yet');
    await phone.sees('What the room says', 'Too old to follow', '3 answers');
    await stage.look('grouped', host, wall, phone);
    await host.press('Undo');
    await wall.seesNo('Too old to follow');
  });

  it('are hidden by one press, and come back by another', async () => {
    await host.press(`Hide: ${said(7)}`);
    await hasSlips(COUNT);
    await host.shows('Hidden from the room');
    await host.press(`Show again: ${said(7)}`);
    await hasSlips(COUNT + 1);
  });

  it('are put away by one press', async () => {
    await host.choose('What I choose');
    await wall.seesNo('Thought number');
    stage.hadNoFaults();
  });
});
