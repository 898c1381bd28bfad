import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Console } from './pages/console.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

/** Who is in the room, and where: late, moved, removed, locked out, gone and back. */
describe('people', () => {
  let stage: Stage;
  let host: Console;
  let wall: Projector;
  let maria: Phone;
  let diego: Phone;

  beforeAll(async () => {
    stage = await Stage.open('people');
    host = await stage.console();
    await stage.openRoom(host, 2);
    wall = await stage.projectorWindow(host);
    maria = await stage.joined({ name: 'Maria', table: 'A' });
    diego = await stage.joined({ name: 'Diego', table: 'A' }, 'es');
    await host.start();
    await host.jumpsTo('Take off, Touch Down');
    await maria.press(/^Take off/);
    await wall.draws('0 in the air, 2 on the ground, 1 not answered yet');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('keeps a person who reloads, and one who closes the page and comes back', async () => {
    await maria.reloads();
    await maria.pressed(/^Take off/);
    await maria.page.goto('about:blank');
    await host.reads(host.bar, '1 / 2');
    await maria.page.goto(`${stage.product.url}/r/${stage.code}`);
    await maria.pressed(/^Take off/);
    await host.reads(host.bar, '2 · 2 tables');
    await wall.draws('0 in the air, 2 on the ground, 1 not answered yet');
  });

  it('lets a host move somebody, and tells their phone', async () => {
    await host.openRoom();
    await host.page.getByRole('combobox', { name: 'Table of Maria' }).selectOption('B');
    await maria.sitsAt('B');
    await maria.pressed(/^Take off/);
    await host.closeRoom();
    await maria.changesTable('A');
    await maria.pressed(/^Take off/);
  });

  it('changes a name and a role while something is on', async () => {
    await maria.page.getByRole('contentinfo').getByRole('button').click();
    await stage.look('you', maria);
    await maria.type('Your name', 'María José');
    await maria.field('Your role').selectOption({ label: 'Library Media Specialists' });
    await maria.press('Save');
    await maria.reads(maria.page.getByRole('contentinfo'), 'María José');
    await host.openRoom();
    await host.shows('María José', 'Library Media Specialists');
    await host.type('Find a person', 'library');
    await host.shows('María José');
    await host.button('Remove: Diego').waitFor({ state: 'detached' });
    await host.type('Find a person', '');
    await host.closeRoom();
  });

  it('speaks another language when it is asked to, and keeps to it', async () => {
    await maria.page.getByRole('contentinfo').getByRole('button').click();
    await maria.choose('Español');
    await maria.sees('Tú en esta sala');
    await stage.look('spanish', maria);
    await maria.press('Guardar');
    await maria.pressed(/^Despegar/);
    await maria.reloads();
    await maria.pressed(/^Despegar/);
    expect(await maria.page.locator('html').getAttribute('lang')).toBe('es');
    await maria.page.getByRole('contentinfo').getByRole('button').click();
    await maria.choose('English');
    await maria.press('Save');
    await maria.pressed(/^Take off/);
  });

  it('keeps the door shut while joining is locked, but not to those who are in', async () => {
    await host.openRoom();
    await host.press('Lock joining');
    await host.reads(host.bar, 'Joining is locked');
    const late = await stage.phone('late');
    await late.page.goto(`${stage.product.url}/r/${stage.code}`);
    await stage.watch.whileExpecting(/404/, () => late.sees('There is no open room with this code.'));
    await late.sees('ask the facilitator: the workshop may be over, or joining is locked');
    await stage.look('locked', host, late);
    await maria.reloads();
    await maria.pressed(/^Take off/);
    await host.press('Let people join');
    await late.press('Try again');
    await late.introduce({ name: 'Late' });
    await late.press('Join');
    await late.isIn();
    await late.sees('Stand if you have worked in a school');
    await host.shows('Late');
    await late.page.context().close();
    await host.closeRoom();
  });

  it('takes a person out, whose phone says so, and brings the same person back', async () => {
    await host.openRoom();
    await host.press('Remove: Diego');
    await host.sees('Remove Diego?', 'What they wrote and answered stays.');
    await stage.look('remove', host);
    await host.button('Remove', host.page.getByRole('dialog')).click();
    await diego.sees('La persona facilitadora te ha retirado de esta sala.');
    await stage.look('removed', diego);
    await host.shows('María José');
    await host.button('Remove: Diego').waitFor({ state: 'detached' });
    await diego.page.reload();
    await diego.sees('La persona facilitadora te ha retirado de esta sala.');
    await host.press('Bring back: Diego');
    await diego.sees('Stand if you have worked in a school for 1 or more years');
    await host.button('Remove: Diego').waitFor();
    await stage.look('brought-back', host, diego);
    await host.press('Remove: Diego');
    await host.button('Remove', host.page.getByRole('dialog')).click();
    await host.button('Bring back: Diego').waitFor();
    await host.closeRoom();
    await wall.seesNo('of 3');
  });

  it('adds a table and takes it away, but none where somebody sits', async () => {
    await host.openRoom();
    await host.press('One table more');
    await host.shows('3 tables');
    await maria.changesTable('C');
    await host.press('One table less');
    await host.reads(host.controls, 'People sit at table C, which would go. Move them first.');
    await maria.changesTable('B');
    await host.press('One table less');
    await host.shows('2 tables');
    await host.closeRoom();
  });

  it('asks for no names where the facilitator wants none', async () => {
    const other = await stage.console('other-console');
    await other.page.goto(`${stage.product.url}/host`);
    await other.press('Open a room');
    const dialog = other.page.getByRole('dialog');
    await other.choose('No names');
    await other.button('Open a room', dialog).click();
    const code = other.main.getByText(/^[A-Z]{6}$/);
    await code.waitFor();
    const nobody = await stage.phone('nobody');
    await nobody.page.goto(`${stage.product.url}/r/${await code.innerText()}`);
    await nobody.sees('Which letter stands on your table?');
    expect(await nobody.field('Your name').count()).toBe(0);
    await stage.look('no-names', nobody);
    await nobody.sitsDown('There is none: give me a seat');
    await nobody.press('Join');
    await nobody.sees('You are in.');
    await other.page.goto(`${stage.product.url}/host`);
    await other.sees('Your rooms', 'Collaborative Leadership');
    await stage.look('rooms', other);
  });

  it('shows a console to nobody without its key', async () => {
    const stranger = await stage.console('stranger');
    await stranger.page.goto(`${stage.product.url}/console/${stage.roomId}`);
    await stranger.sees('This browser has no key to this room.');
    await stage.look('no-key', stranger);
    await stranger.page.goto(`${stage.product.url}/report/${stage.roomId}`);
    await stranger.sees('This browser has no key to this room.');
    await stage.look('no-key-report', stranger);
  });
});
