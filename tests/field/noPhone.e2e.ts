import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { Console } from '../e2e/pages/console.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import type { Projector } from '../e2e/pages/projector.ts';
import { Stage } from '../e2e/pages/stage.ts';

/** Two people with phones, and three without: beside one of them, at a table, and somebody whom nobody has listed. */
describe('people without a phone', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let maria: Phone;

  const person = (phone: Phone, name: string): Locator =>
    phone.page.getByRole('region', { name: 'You are writing for' }).getByRole('button', { name });
  const phoneOf = (name: string): FrameLocator =>
    host.aside.getByTitle(`The phone of ${name}`).contentFrame();

  beforeAll(async () => {
    stage = await Stage.open('no-phone');
    host = await stage.console();
    await stage.openRoom(host, 2);
    wall = await stage.projectorWindow(host);
    maria = await stage.joined({ name: 'Maria', table: 'A' });
    await stage.joined({ name: 'Diego', table: 'B' }, 'es');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('come in beside whoever has one, and are answered for on it', async () => {
    await maria.page.getByRole('contentinfo').getByRole('button').click();
    await maria.press('Add somebody without a phone');
    await maria.type('Their name', 'Rosa');
    await stage.look('add', maria);
    await maria.press('Add them');
    await person(maria, 'Rosa').click();
    await stage.look('lobby', maria);
    await host.start();
    await host.jumpsTo('Take off, Touch Down');
    await maria.press(/^Take off/);
    await person(maria, 'Me').click();
    await maria.press(/^Touch down/);
    await stage.look('answered', maria);
    await person(maria, 'Rosa').click();
    await maria.pressed(/^Take off/);
    await wall.draws('0 in the air, 3 on the ground, 1 not answered yet');
  });

  it('are added by a host, and written for beside the show', async () => {
    await host.choose('No phone');
    await stage.look('nobody', host);
    await host.press('Add somebody');
    const dialog = host.page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Teo');
    await dialog.getByLabel('Table').selectOption('B');
    await host.button('Add somebody', dialog).click();
    await phoneOf('Teo')
      .getByRole('button', { name: /^Take off/ })
      .click();
    await phoneOf('Teo').getByText('Saved', { exact: true }).waitFor();
    await host.button('One more: taken off', host.main).click();
    await host.button('One more: taken off', host.main).click();
    await stage.look('written', host, wall);
  });

  it('go on, as the same person, on the phone that they get', async () => {
    await maria.page.getByRole('contentinfo').getByRole('button').click();
    await maria.press('Rosa has a phone now');
    const link = maria.page.getByRole('dialog').getByRole('link');
    await stage.look('code', maria);
    const rosa = await stage.phone('rosa');
    await rosa.page.goto((await link.getAttribute('href')) ?? '');
    await stage.look('handed-over', rosa);
    await rosa.press('Yes, go on');
    await rosa.pressed(/^Take off/);
    await maria.reads(maria.page.getByRole('contentinfo'), 'Maria');
    await maria.pressed(/^Touch down/);
    await person(maria, 'Rosa').waitFor({ state: 'detached' });
    await wall.draws('4 in the air, 2 on the ground, 1 not answered yet');
    await host.button(/Rosa/, host.aside).waitFor({ state: 'detached' });
  });

  it('have what they wrote on paper typed, one sticky after another', async () => {
    await host.jumpsTo('Brainstorming Stickies');
    await host.main.getByText('Paper stickies', { exact: true }).click();
    const says = host.main.getByLabel('What it says');
    for (const words of ['Families', 'The school board']) {
      await says.fill(words);
      await says.press('Enter');
      await host.main.getByText(words, { exact: true }).waitFor();
    }
    await stage.look('paper', host);
    await maria.page.getByText('Paper stickies at your table').click();
    await maria.page.getByText('2 typed so far').waitFor();
    await maria.press('Edit: Families');
    await maria.type('What it says', 'Families and guardians');
    await maria.press('Save');
    await maria.page.getByText('Families and guardians', { exact: true }).waitFor();
    await stage.look('paper', maria);
    await host.main.getByText('Families and guardians', { exact: true }).waitFor();
  });
});
