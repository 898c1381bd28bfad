import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';

/** Tables are the room's: a card leads to its table, seats are dealt again, and phones say where. */
describe('tables', () => {
  let stage: Stage;
  let host: Console;
  let rosa: Phone;
  beforeAll(async () => {
    stage = await Stage.open('tables');
    host = await stage.console();
    await stage.openRoomOf(host, { sessionId: 'collaborative-leadership', people: 60, tables: 6 });
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('warn before the start when they are too few for those who come, and say what to do', async () => {
    await host.sees('60 expected', '60 people at 6 tables: 10 at one. Five to eight work best.');
    await host.press('People and tables');
    const dialog = host.page.getByRole('dialog');
    expect(await dialog.getByLabel('Number of tables').inputValue()).toBe('10');
    await stage.look('too-few', host);
    await host.button('Set tables', dialog).click();
    await host.sees('10 Tables');
    await host.press('Undo dealing');
    await host.sees('60 people at 6 tables');
  });

  it('are named by the link on their card: one tap, and whoever scans it is at that table', async () => {
    rosa = await stage.phone('rosa');
    await rosa.page.goto(`${stage.product.url}/r/${stage.code}/F`);
    await rosa.sees('Which letter stands on your table?');
    await stage.look('card', rosa);
    await rosa.press('Join');
    await rosa.sees('You are at table F.');
    expect(new URL(rosa.page.url()).pathname).toBe(`/r/${stage.code}`);
  });

  it('are changed by the card of another, once its reader says that they sit there', async () => {
    await rosa.page.goto(`${stage.product.url}/r/${stage.code}/B`);
    await rosa.sees('Do you sit at table B now?');
    await stage.look('another-card', rosa);
    await rosa.press('Yes, at table B');
    await rosa.sitsAt('B');
    await rosa.reloads();
    await rosa.sitsAt('B');
  });

  it('are typed behind the room’s code too', async () => {
    const tom = await stage.phone('tom');
    await tom.page.goto(`${stage.product.url}/`);
    await tom.type('Room code', `${stage.code} c`);
    await tom.press('Continue');
    await tom.press('Join');
    await tom.sees('You are at table C.');
    await tom.page.context().close();
  });

  it('are dealt again, evenly, and whoever is moved reads where to', async () => {
    const ana = await stage.joined({ name: 'Ana' });
    await ana.sees('Your seat is at table A.');
    const ben = await stage.joined({ name: 'Ben', table: 'A' });
    await host.press('People and tables');
    const dialog = host.page.getByRole('dialog');
    await dialog.getByLabel('Number of tables').fill('1');
    await dialog.getByRole('radio', { name: /Everybody/ }).check();
    await stage.look('deal', host);
    await host.button('Deal seats', dialog).click();
    await rosa.sees('Your seat is at table A now.');
    await stage.look('moved', rosa);
    await rosa.press('I see');
    await rosa.sitsAt('A');
    await host.press('Undo dealing');
    await rosa.sees('Your seat is at table B now.');
    await rosa.press('I see');
    await ben.sitsAt('A');
    for (const phone of [ana, ben]) await phone.page.context().close();
  });

  it('have cards: a page each, on A4 and on Letter', async () => {
    await host.sees('Table cards');
    await host.page.goto(`${stage.product.url}/cards/${stage.roomId}`);
    await host.sees('6 pages, one a table', `${stage.code} F`);
    await stage.look('cards', host);
    for (const format of ['A4', 'Letter']) {
      const paper = (await host.page.pdf({ format, margin: { top: '12mm', bottom: '12mm' } })).toString(
        'latin1',
      );
      expect(paper.match(/\/Type\s*\/Page\b/g), format).toHaveLength(6);
    }
    const codes = await host.page
      .getByRole('img')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(codes.map((code) => new URL(code ?? '').pathname)).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((table) => `/r/${stage.code}/${table}`),
    );
  });
});
