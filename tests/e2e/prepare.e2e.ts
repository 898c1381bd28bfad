import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SIZES } from '../support/browser.ts';
import { Console } from './pages/console.ts';
import { eventually } from './pages/face.ts';
import { Prepare } from './pages/prepare.ts';
import { Stage } from './pages/stage.ts';

const TITLE = 'Leading Together in Spring';
const WELCOME = 'Welcome, and a Word';
const STATEMENT = 'You have planned with another office this year';

/** A facilitator makes a session of their own, hands it on as a file, and runs what came out. */
describe('preparing a session', () => {
  let stage: Stage;
  let prepare: Prepare;
  let file = '';

  beforeAll(async () => {
    stage = await Stage.open('prepare');
    const context = await stage.context({ viewport: SIZES.console });
    prepare = new Prepare(await stage.page(context, 'prepare'), 'prepare');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  it('copies a session that ships, and renames it', async () => {
    await prepare.copies(stage.product.url);
    await stage.look('agenda', prepare);
    await prepare.type('Title of the session', TITLE);
    await prepare.saved();
    await prepare.totals('90 of 90 min');
  });

  it('says what is wrong when the sum is, leads there, and fits it again', async () => {
    await prepare.press('One minute less: Welcome');
    await prepare.press('One minute less: Welcome');
    await prepare.totals('88 of 90 min · 2 min free');
    await prepare.press(/to fix/);
    await stage.look('checks', prepare);
    await prepare.press(/add up to 88, not 90/);
    await eventually(async () => {
      const field = await prepare.page.locator(':focus').getAttribute('data-field');
      expect(field, 'the field that has the focus').toBe('minutes');
    });
    await prepare.press('Fit to 90');
    await prepare.totals('90 of 90 min');
    await prepare.press('Close');
    await prepare.part('Agenda');
  });

  it('undoes and redoes by keys', async () => {
    await prepare.page.keyboard.press('Control+z');
    await prepare.totals('88 of 90 min');
    await prepare.page.keyboard.press('Control+Shift+z');
    await prepare.totals('90 of 90 min');
  });

  it('moves an item by keys, and brings back one that was deleted', async () => {
    await prepare.row('Featured Video').focus();
    await prepare.page.keyboard.press('Alt+ArrowUp');
    await prepare.reads(prepare.page.locator('body'), 'Featured Video: now 3 of 11');
    await eventually(async () =>
      expect((await prepare.titles()).slice(2, 4)).toEqual(['Featured Video', 'Background']),
    );
    await prepare.opens('Policies and Initiatives');
    await prepare.button('Delete', prepare.form).click();
    await eventually(async () => expect(await prepare.titles()).toHaveLength(10));
    await prepare.button('Undo', prepare.page.getByRole('status')).click();
    await eventually(async () => expect(await prepare.titles()).toHaveLength(11));
  });

  it('moves an item by dragging it', async () => {
    const grip = prepare.agenda.getByTitle('Drag Wrap Up');
    await prepare.row('Wrap Up').hover();
    await grip.dragTo(prepare.row('Circle, Square, Triangle'), { targetPosition: { x: 40, y: 4 } });
    await eventually(async () =>
      expect((await prepare.titles()).slice(-2)).toEqual(['Wrap Up', 'Circle, Square, Triangle']),
    );
    await prepare.button('Undo').first().click();
    await eventually(async () => expect((await prepare.titles()).at(-1)).toBe('Wrap Up'));
  });

  it('adds an activity of the toolbox after the chosen one, and makes room for it', async () => {
    await prepare.opens('Take off, Touch Down');
    await prepare.form.getByLabel('Planned').fill('5');
    await prepare.press('Add activity');
    await prepare.type('Search the toolbox', 'word');
    await stage.look('toolbox', prepare);
    await prepare.press(/^One Word to Begin/);
    await prepare.page.getByRole('article', { name: 'One Word to Begin' }).waitFor();
    await prepare.form.getByLabel('Planned').fill('3');
    // What the fitting gave to others goes back.
    await prepare.opens('Brainstorming Stickies');
    await prepare.form.getByLabel('Planned').fill('10');
    await prepare.opens('Exemplar Rapid Fire');
    await prepare.form.getByLabel('Planned').fill('15');
    await prepare.opens('Welcome');
    await prepare.form.getByLabel('Planned').fill('2');
    await prepare.form.getByLabel('Title of the item').fill(WELCOME);
    await prepare.totals('90 of 90 min');
    await prepare.seesNo('to fix');
    await eventually(async () =>
      expect((await prepare.titles()).slice(0, 3)).toEqual([
        WELCOME,
        'Take off, Touch Down',
        'One Word to Begin',
      ]),
    );
  });

  it('edits what the activity asks', async () => {
    await prepare.opens('Take off, Touch Down');
    await prepare.statement(1).fill(STATEMENT);
    await stage.look('item', prepare);
  });

  it('ticks what is seen to, and sets the tables', async () => {
    await prepare.part('Logistics');
    await prepare.page.getByRole('checkbox').first().check();
    await prepare.sees('1 of 23 done');
    await stage.look('logistics', prepare);
    await prepare.part('People');
    await prepare.type('Number of tables in the room', '3');
    await stage.look('people', prepare);
    await prepare.part('Resources');
    await stage.look('resources', prepare);
    await prepare.part('About');
    await stage.look('about', prepare);
    await prepare.part('Agenda');
  });

  it('has all of it after a reload', async () => {
    await prepare.reloads();
    await prepare.holds('Title of the session', TITLE);
    await prepare.totals('90 of 90 min');
    expect((await prepare.titles()).slice(0, 5)).toEqual([
      WELCOME,
      'Take off, Touch Down',
      'One Word to Begin',
      'Featured Video',
      'Background',
    ]);
    await prepare.opens('Take off, Touch Down');
    expect(await prepare.statement(1).inputValue()).toBe(STATEMENT);
    await prepare.part('Logistics');
    expect(await prepare.page.getByRole('checkbox').first().isChecked()).toBe(true);
    await prepare.part('Agenda');
  });

  it('keeps on this computer what cannot be sent, even through a reload', async () => {
    const { page } = prepare;
    page.on('dialog', (dialog) => void dialog.accept());
    await stage.watch.whileExpecting(/Failed to load resource/, async () => {
      await page.route('**/api/prepared/*', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      await prepare.type('Title of the session', `${TITLE} again`);
      await prepare.sees('Not saved: kept on this computer, trying again');
      await stage.look('offline', prepare);
      await page.reload();
      await prepare.holds('Title of the session', `${TITLE} again`);
      await page.unroute('**/api/prepared/*');
      await prepare.type('Title of the session', TITLE);
      await prepare.saved();
    });
  });

  it('asks which version to keep when it was changed in another window', async () => {
    const other = new Prepare(await stage.page(prepare.page.context(), 'other window'), 'other window');
    await other.page.goto(prepare.page.url());
    await other.isOpen();
    await other.type('Title of the session', 'Another title');
    await other.saved();
    await stage.watch.whileExpecting(/409/, async () => {
      await prepare.type('Title of the session', `${TITLE}!`);
      await prepare.headed('Changed in another place');
    });
    await stage.look('conflict', prepare);
    await prepare.press('Close');
    await prepare.press('Choose a version');
    await prepare.press('Take theirs');
    await prepare.holds('Title of the session', 'Another title');
    await prepare.type('Title of the session', TITLE);
    await prepare.saved();
    await other.page.close();
  });

  it('prints a run sheet of one page, on either paper', async () => {
    const sheet = await stage.page(prepare.page.context(), 'run sheet');
    await sheet.goto(`${stage.product.url}/prepare/${prepare.id}?print=sheet`);
    await sheet.getByLabel('Starts at').fill('13:30');
    await sheet.getByRole('cell', { name: '15:00' }).waitFor();
    for (const format of ['A4', 'Letter'] as const) {
      const pages = (await sheet.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
      expect(pages, `pages on ${format}`).toHaveLength(1);
    }
    await stage.look('run-sheet', new Prepare(sheet, 'run sheet'));
    await sheet.goto(`${stage.product.url}/prepare/${prepare.id}?print=script`);
    await sheet.getByText(STATEMENT).first().waitFor();
    await stage.look('script', new Prepare(sheet, 'script'));
    await sheet.close();
  });

  it('exports a file, and says beside the line what is wrong with another', async () => {
    file = await prepare.exported();
    expect(file).toContain(TITLE);
    await prepare.chooses('Import a file');
    await prepare.type('Text of the file', file.replace(/^minutes: 90$/m, 'minuts: 90'));
    await prepare.press('Check it');
    await prepare.sees('unknown field, did you mean "minutes"?');
    await stage.look('import-faults', prepare);
  });

  it('imports the file as a new session', async () => {
    await prepare.press('Edit the text');
    await prepare.type('Text of the file', file);
    await prepare.press('Check it');
    await prepare.sees('This file is in order', TITLE);
    await stage.look('import', prepare);
    const before = prepare.id;
    await prepare.press('Add as a new session');
    await prepare.page.waitForURL((url) => !url.pathname.endsWith(before));
    await prepare.isOpen();
    await prepare.holds('Title of the session', TITLE);
    await prepare.totals('90 of 90 min');
  });

  it('runs what was imported', async () => {
    await prepare.press('Open a room');
    const dialog = prepare.page.getByRole('dialog');
    expect(await dialog.getByLabel('Number of tables').inputValue()).toBe('3');
    await prepare.button('Open a room', dialog).click();
    await prepare.page.waitForURL('**/console/*');
    const host = new Console(prepare.page, 'console');
    await stage.learn(host);
    const wall = await stage.projectorWindow(host);
    const maria = await stage.joined({ name: 'Maria', table: 'A' });
    await host.start();
    await host.at(WELCOME);
    await host.jumpsTo('Take off, Touch Down');
    await maria.sees(STATEMENT);
    await wall.sees(STATEMENT);
    await host.jumpsTo('One Word to Begin');
    await host.next();
    await stage.look('running', host, wall, maria);
  });

  it('lists prepared sessions, rehearses and deletes them', async () => {
    const { page } = prepare;
    await page.goto(`${stage.product.url}/host`);
    const own = prepare.region('Your sessions');
    await eventually(async () => expect(await own.getByRole('link', { name: TITLE }).count()).toBe(4));
    await stage.look('host', prepare);
    await prepare.button(`Rehearse: ${TITLE}`, own).first().click();
    await prepare.button('Rehearse', page.getByRole('dialog')).click();
    await page.waitForURL('**/console/*');
    await prepare.sees('Rehearsal');
    await page.goto(`${stage.product.url}/host`);
    await prepare.sees('Rehearsal');
    await prepare.button(`Delete: ${TITLE}`, own).first().click();
    await prepare.button('Delete', page.getByRole('dialog')).click();
    await eventually(async () => expect(await own.getByRole('link', { name: TITLE }).count()).toBe(2));
  });
});
