import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import type { Projector } from '../e2e/pages/projector.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { picture } from '../support/picture.ts';

/** Districts sit together: their names stand on every screen where the letters of their tables do. */
describe('teams', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let ana: Phone;
  beforeAll(async () => {
    stage = await Stage.open('teams');
    host = await stage.console();
    await stage.openRoom(host, 4);
    wall = await stage.projectorWindow(host);
    ana = await stage.joined({ name: 'Ana', table: 'A' });
    for (const [name, table] of [
      ['Ben', 'A'],
      ['Cleo', 'B'],
      ['Dora', 'C'],
    ] as const)
      (await stage.joined({ name, table })).page.context().close();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('are pasted as a list, and get a table each', async () => {
    await host.openRoom();
    await host.press('Teams');
    const dialog = host.page.getByRole('dialog');
    await dialog
      .getByLabel('Teams that come, one on each line')
      .fill('• Springfield Unified\n• Shelbyville\n\n• shelbyville');
    await host.button('Add', dialog).click();
    await host.button('Give each team a table', dialog).click();
    await dialog.getByText('table A · 2 people').waitFor();
    await stage.look('dialog', host);
  });

  it('sit at several tables, by the same name', async () => {
    const dialog = host.page.getByRole('dialog');
    await dialog.getByLabel('Team at table C').fill('Springfield Unified');
    await dialog.getByLabel('Team at table C').press('Enter');
    await dialog.getByText('tables A, C · 3 people').waitFor();
    await host.page.keyboard.press('Escape');
    await host.sees('Springfield Unified', '3 in all');
    await stage.look('panel', host);
    await wall.sees('Springfield Unified', 'Shelbyville');
    await ana.sees('You are at table A (Springfield Unified).');
    await stage.look('lobby', wall, ana);
  });

  it('are renamed and joined while the room goes on, and taken back', async () => {
    await host.press('Teams');
    const dialog = host.page.getByRole('dialog');
    await dialog.getByLabel('Join Shelbyville with another team').selectOption('Springfield Unified');
    await dialog.getByText('tables A, B, C · 4 people').waitFor();
    await host.page.keyboard.press('Escape');
    await wall.seesNo('Shelbyville');
    await host.press('Undo team');
    await wall.sees('Shelbyville');
    await host.closeRoom();
  });

  it('stand on the cards of their tables', async () => {
    const cards = await stage.page(host.page.context(), 'cards');
    await cards.goto(`${stage.product.url}/cards/${stage.roomId}`);
    await cards.getByText('Shelbyville').waitFor();
    expect(await cards.getByText('Springfield Unified').count()).toBe(2);
    await picture(cards, 'teams/cards.png');
    await cards.close();
  });

  it('stand beside what their tables made, on screens and in the record', async () => {
    await host.start();
    await host.jumpsTo('Circle, Square, Triangle');
    await host.jumpsToStep("Settle the table's shape");
    await ana.sees('Table A (Springfield Unified)');
    await stage.look('settle', host, wall, ana);
  });
});

describe('the door of a room that asks for teams', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  const arrives = async (name: string, language: 'en' | 'es' = 'en') => {
    const phone = await stage.phone(name, language);
    await phone.page.goto(`${stage.product.url}/r/${stage.code}`);
    return phone;
  };
  beforeAll(async () => {
    stage = await Stage.open('teams-door');
    host = await stage.console();
    await stage.openRoom(host, 3);
    await host.openRoom();
    await host.press('Teams');
    const dialog = host.page.getByRole('dialog');
    await dialog.getByLabel('Teams that come, one on each line').fill('Springfield\nShelbyville');
    await host.button('Add', dialog).click();
    await dialog.getByRole('switch', { name: /Ask people/ }).click();
    await dialog.getByRole('switch', { name: 'People may add their team' }).click();
    await dialog.getByRole('switch', { name: 'People may add their team', checked: true }).waitFor();
    await host.page.keyboard.press('Escape');
    wall = await stage.projectorWindow(host);
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('says on the projector what phones ask, and lets nobody in unasked', async () => {
    await wall.sees('Your phone asks which team you are with.');
    const ana = await arrives('ana');
    await ana.sees('Which team are you with?');
    await ana.press('Join');
    await ana.sees('Say first which team you are with');
    await stage.look('unsaid', ana);
    await ana.page.getByLabel('Springfield').check();
    await stage.look('said', ana);
    await ana.press('Join');
    await ana.sees('Your seat is at table A (Springfield).');
    await wall.sees('Springfield');
    await ana.page.context().close();
  });

  it('takes a team that nobody had named, and gives it a free table', async () => {
    const ben = await arrives('ben', 'es');
    await ben.sees('¿Con qué equipo vienes?');
    await ben.page.getByLabel('Otro equipo').check();
    await ben.type('Nombre de tu equipo', 'Ogdenville');
    await stage.look('another', ben);
    await ben.press('Unirse');
    await ben.sees('Tu lugar está en la mesa B (Ogdenville).');
    await wall.sees('Ogdenville');
    await stage.look('lobby', wall);
    await ben.page.context().close();
  });

  it('asks nothing of teams where the card of a named table leads, and the letter of whoever is with none', async () => {
    const cleo = await stage.phone('cleo');
    await cleo.page.goto(`${stage.product.url}/r/${stage.code}/A`);
    await cleo.sees('Which letter stands on your table?', 'Springfield');
    await cleo.press('Join');
    await cleo.sees('You are at table A (Springfield).');
    const dora = await arrives('dora');
    await dora.page.getByLabel('None of these').check();
    await dora.sees('Which letter stands on your table?');
    await dora.page.getByLabel('C', { exact: true }).check();
    await dora.press('Join');
    await dora.sees('You are at table C.');
    await dora.press('Change name, role or table');
    await dora.page.getByLabel('Your team').selectOption('Shelbyville');
    await stage.look('sheet', dora);
    await dora.press('Save');
    await dora.sees('You are at table C (Shelbyville).');
  });
});
