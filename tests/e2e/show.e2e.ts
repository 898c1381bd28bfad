import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Console } from './pages/console.ts';
import { eventually } from './pages/face.ts';
import type { Phone } from './pages/phone.ts';
import type { Projector } from './pages/projector.ts';
import { Stage } from './pages/stage.ts';

/** What a facilitator does with the show itself: walk it, stop its clock, hide it. */
describe('the show', () => {
  let stage: Stage;
  let host: Console;
  let second: Console;
  let wall: Projector;
  let maria: Phone;

  beforeAll(async () => {
    stage = await Stage.open('show');
    host = await stage.console();
    await stage.openRoom(host, 2);
    wall = await stage.projectorWindow(host);
    maria = await stage.joined({ name: 'Maria', table: 'A' });
    second = await stage.console('second');
    await second.page.goto(`${stage.product.url}/console/${stage.roomId}#key=${await keyOf(host)}`);
    await second.shows('Join at');
  });
  afterAll(() => stage.close());
  afterEach(() => stage.hadNoFaults());

  /** The key that the host's browser keeps, as the hand-over link carries it. */
  async function keyOf(console: Console): Promise<string> {
    await console.openRoom();
    await console.press('Second console');
    const link = await console.page.getByText(/\/console\/.*#key=/).innerText();
    await console.press('Close');
    await console.closeRoom();
    return link.split('#key=')[1] ?? '';
  }

  it('starts by F5, goes on by Space and PageDown, and back by PageUp', async () => {
    await host.page.keyboard.press('F5');
    await wall.sees('Learn more about how collaborative leadership');
    await host.atStep('Collaborative Leadership');
    await host.page.keyboard.press('Space');
    await host.atStep('What we will do');
    await wall.sees('What we will do');
    await host.page.keyboard.press('PageDown');
    await host.atStep('What you will take home');
    await wall.sees('What you will take home');
    await host.page.keyboard.press('PageUp');
    await wall.sees('What we will do');
    await maria.sees('What we will do');
    await host.atStep('What we will do');
  });

  it('takes no Esc for an end, and no Space for Next where somebody types or a button has the focus', async () => {
    await host.page.keyboard.press('Escape');
    await host.openRoom();
    await host.field('Find a person').pressSequentially('ma ria');
    await host.holds('Find a person', 'ma ria');
    await host.closeRoom();
    await host.button('Pause', host.controls).focus();
    await host.page.keyboard.press('Shift+Tab');
    await host.page.keyboard.press('Tab');
    await host.page.keyboard.press('Space');
    await host.button('Resume', host.controls).waitFor();
    await host.button('Resume', host.controls).click();
    await host.button('Pause', host.controls).waitFor();
    await host.atStep('What we will do');
    await wall.sees('What we will do');
  });

  it('advances once when two consoles press Next at once', async () => {
    // A console that this one opened runs in the same process: both buttons are pressed in one breath.
    const [twin] = await Promise.all([
      host.page.context().waitForEvent('page'),
      host.page.evaluate(() => {
        window.open(location.href, 'twin');
      }),
    ]);
    const other = new Console(twin, 'twin');
    await Promise.all([host.atStep('What we will do'), other.atStep('What we will do')]);
    await host.page.evaluate(() => {
      const pages = [document, window.open('', 'twin')?.document];
      const buttons = pages.map((page) =>
        page?.querySelector<HTMLButtonElement>('footer > button:last-of-type'),
      );
      for (const button of buttons) button?.click();
    });
    await Promise.all([host, second, other].map((console) => console.atStep('What you will take home')));
    await twin.close();
    await wall.sees('What you will take home');
    // Another press, by either, goes on by one from there.
    await second.next();
    await host.atStep('Before we start');
    await wall.sees('Before we start');
  });

  it('says what comes next, and whether the room is late', async () => {
    await host.reads(host.aside, 'Take off, Touch Down', 'Worked in a school');
    await host.reads(host.bar, 'Left in step', 'Left in item', 'Schedule', 'Ends');
  });

  it('pauses the clock on every face, and resumes', async () => {
    await host.press('Pause');
    await host.reads(host.bar, 'Paused');
    await second.reads(second.bar, 'Paused');
    for (const face of [wall, maria]) await face.sees('Time left: Paused');
    await stage.look('paused', host, wall, maria);
    const shown = await wall.words(wall.page.getByRole('timer'));
    await host.openRoom();
    await host.closeRoom();
    expect(await wall.words(wall.page.getByRole('timer'))).toBe(shown);
    await second.press('Resume');
    await host.reads(host.bar, 'Left in step');
    await wall.seesNo('Paused');
    await eventually(async () => expect(await wall.words(wall.page.getByRole('timer'))).not.toBe(shown));
  });

  it('gives a minute and takes it back', async () => {
    const secondsLeft = async () => {
      const words = await wall.words(wall.page.getByRole('timer'));
      const [, minutes = '', seconds = ''] = /(\d+):(\d\d)/.exec(words) ?? [];
      return Number(minutes) * 60 + Number(seconds);
    };
    const before = await secondsLeft();
    await host.press('+1 min');
    await eventually(async () => expect(await secondsLeft()).toBeGreaterThan(before + 30));
    await host.press('−1 min');
    await eventually(async () => expect(await secondsLeft()).toBeLessThanOrEqual(before));
  });

  it('jumps to another item and step, and looks at one without going there', async () => {
    await host.jumpsTo('Strategic Planning Tools');
    await wall.sees('Three tools to plan with');
    await host.jumpsToStep('Interactive Planning Dashboard');
    await wall.sees('From the Alliance for Excellence in Education.');
    await maria.sees('From the Alliance for Excellence in Education.');
    await second.at('Strategic Planning Tools');
    await host.looksAt('Policies and Initiatives');
    await stage.look('ahead', host);
    await wall.sees('From the Alliance for Excellence in Education.');
    await host.press('Back to what is on');
    await host.shows('From the Alliance for Excellence in Education.');
  });

  it('blanks the projector, which then shows nothing but the way in', async () => {
    await host.press('Blank projector');
    await wall.seesNo('From the Alliance', 'Time left');
    await wall.sees(stage.code);
    await maria.sees('From the Alliance');
    await second.button('Projector is blank · Show').waitFor();
    await stage.look('blank', host, wall);
    await second.page.keyboard.press('.');
    await wall.sees('From the Alliance');
  });

  it('hides results and shows them again', async () => {
    await host.jumpsTo('Take off, Touch Down');
    await maria.press(/^Take off/);
    await wall.draws('1 in the air, 0 on the ground, 0 not answered yet');
    await host.press('Hide results');
    await wall.sees('1 of 1 have answered', 'The result comes later');
    await host.shows('Results are hidden for the whole session', '1 of 1 in the air');
    await stage.look('hidden', host, wall, maria);
    await host.press('Show results');
    await wall.draws('1 in the air, 0 on the ground, 0 not answered yet');
  });

  it('works on a phone as a remote', async () => {
    await second.page.setViewportSize({ width: 390, height: 844 });
    await second.next();
    await wall.sees('Stand if you are an administrator');
    await second.shows('0 taken off');
    await stage.look('remote', second);
  });

  it('gives the report so far, with what was entered', async () => {
    const [report] = await Promise.all([
      host.page.context().waitForEvent('page'),
      (async () => {
        await host.openRoom();
        await host.page.getByRole('link', { name: 'Record' }).click();
      })(),
    ]);
    await report.getByText('The record so far').waitFor();
    await report.getByRole('heading', { name: 'Take off, Touch Down', exact: true }).waitFor();
    await report.close();
  });
});
