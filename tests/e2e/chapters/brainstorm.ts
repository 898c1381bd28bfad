import { expect, vi } from 'vitest';
import { eventually } from '../pages/face.ts';
import { type Cast, everyoneSees, namesNobody } from './cast.ts';

const LEADERS = 'Who are the appropriate leaders in your district or school';
const EXTERNAL = 'What external stakeholders should you include';

/** Alone and in silence, for both questions: nobody sees another's stickies, and each ranks their own. */
export async function writesAndRanks(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom } = cast;
  await host.next();
  await host.at('Brainstorming Stickies');
  await everyoneSees(cast, LEADERS);
  await host.shows('2 questions, all together', EXTERNAL);
  // A third one is asked for a moment.
  const third = host.page.getByRole('checkbox', { name: 'Who are your target audiences?' });
  await third.click();
  await tom.sees('Audiences');
  // The phones hear it first.
  await eventually(async () => expect(await third.isChecked()).toBe(true));
  await third.click();
  await tom.seesNo('Audiences');
  await wall.sees(
    EXTERNAL,
    'Three stickies for each question, on your phone',
    'Until the wall opens nobody sees what you write',
  );
  await stage.look('write-empty', host, wall, maria, diego);
  await maria.type('Sticky 1 of 3', 'Superintendent');
  await maria.type('Sticky 2 of 3', 'Chief technology officer');
  await maria.type('Sticky 3 of 3', 'School board president');
  await diego.type('Nota 1 de 3', 'Directora académica');
  await diego.type('Nota 2 de 3', 'Superintendente');
  await diego.type('Nota 3 de 3', 'Las familias');
  await tom.type('Sticky 1 of 3', 'Librarians');
  await tom.type('Sticky 2 of 3', 'Coaches');
  await tom.type('Sticky 3 of 3', 'Students');
  // Keisha's phone reloads while she types.
  await keisha.type('Sticky 1 of 3', 'Finance director');
  await keisha.field('Sticky 2 of 3').pressSequentially('Parents’ asso');
  await keisha.reloads();
  await keisha.holds('Sticky 1 of 3', 'Finance director');
  await keisha.holds('Sticky 2 of 3', 'Parents’ asso');
  await keisha.field('Sticky 2 of 3').press('End');
  await keisha.field('Sticky 2 of 3').pressSequentially('ciation');
  await keisha.type('Sticky 3 of 3', 'The union');
  // The other question, whenever one likes.
  await maria.press('Next: External stakeholders');
  await maria.sees(EXTERNAL);
  await maria.holds('Sticky 1 of 3', '');
  await maria.type('Sticky 1 of 3', 'The public library');
  await keisha.press(/^External stakeholders/);
  await keisha.type('Sticky 1 of 3', 'The library, and its hotspots');
  for (const phone of [maria, diego, keisha, tom]) await phone.saved();
  await host.shows('4 of 5 have written', '14 stickies', 'Nobody sees them before the wall opens');
  await wall.sees('4 of 5 people are writing', '14 stickies so far');
  for (const face of [host, wall, diego, tom]) await face.seesNo('Chief technology officer');
  await stage.look('written', host, wall, maria, keisha);

  await host.next();
  await wall.sees('Put your stickies in order on your phone');
  await maria.sees('Most important first.', LEADERS);
  await maria.press('Move up: School board president');
  await maria.press('Move up: School board president');
  await maria
    .button('Move up: School board president')
    .and(maria.page.locator('[aria-disabled="true"]'))
    .waitFor();
  // The same by keys, on the number.
  await keisha.button('Drag, or move with the arrow keys: Parents’ association').focus();
  await keisha.page.keyboard.press('ArrowUp');
  await diego.press('Este es mi orden');
  await diego.sees('En orden', EXTERNAL);
  await wall.sees('of 4 people have ranked');
  await host.shows('have ranked');
  for (const face of [host, wall, tom]) await face.seesNo('School board president');
  await stage.look('rank', host, wall, maria, diego);
}

/** The stickies go up; tables put their own into topics. */
export async function putsUpAndGroups(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await wall.sees(
    'School board president',
    'Superintendente',
    'Finance director',
    'Librarians',
    '12 stickies',
  );
  await host.shows('The wall', 'Directora académica', '12 stickies');
  await maria.sees('The wall of table A', 'Directora académica', '6 stickies');
  await keisha.sees('The wall of table B', 'Librarians', '6 stickies');
  await maria.seesNo('Librarians');
  await namesNobody(wall);
  // Ana had written nothing, and still can.
  await ana.press('Add yours');
  await ana.type('Sticky 1 of 3', 'Curriculum director');
  await ana.type('Sticky 2 of 3', 'Counselors');
  await ana.type('Sticky 3 of 3', 'School nurses');
  await ana.press('Put on the wall');
  await wall.sees('Curriculum director');
  await host.shows('15 stickies');
  await stage.look('wall', host, wall, maria, keisha);

  await host.next();
  await wall.sees('At your table: put what belongs together into topics, and name them');
  await maria.sees('What belongs together?', 'Not placed yet');
  for (const sticky of [/Superintendente$/, /Superintendent$/, /School board president$/])
    await maria.selects(maria.button(sticky).first());
  await maria.press('New topic');
  await maria.type('Or another name', 'The top');
  await maria.press('Make the topic');
  await diego.sees('The top', 'School board president');
  await tom.selects(tom.button(/Finance director$/).first());
  await tom.press('New topic');
  await tom.type('Or another name', 'Money');
  await tom.press('Make the topic');
  await ana.selects(ana.button(/Curriculum director$/).first());
  await ana.press('New topic');
  await ana.type('Or another name', 'Teaching');
  await ana.press('Make the topic');
  await ana.sees('Teaching');
  // A change of the wall is taken back, and made again.
  await ana.press('Undo the last change on this wall');
  await tom.seesNo('Teaching');
  await ana.selects(ana.button(/Curriculum director$/).first());
  await ana.press('New topic');
  await ana.type('Or another name', 'Teaching');
  await ana.press('Make the topic');
  await tom.sees('Teaching');
  await maria.seesNo('Teaching');
  await host.shows('Topics at the tables', 'The top', 'Money', 'Teaching', '3 of 6 placed', '2 of 9 placed');
  await wall.sees('5 stickies in 3 topics', '10 not placed yet');
  await stage.look('tables', host, wall, maria, tom);

  // Back to writing, and forth again: everything is still where it was.
  await host.jumpsToStep('Write, alone');
  await maria.holds('Sticky 3 of 3', 'School board president');
  await host.jumpsToStep('Condense at the tables');
  await tom.sees('Teaching', 'Money');
  await maria.sees('The top');
}

/** Tables bring their topics to the central wall themselves; hosts bring what is left. */
export async function bringsToTheCentralWall(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await host.atStep('Bring it to the central wall');
  await host.shows('Tables bring theirs', '0 of 3 topics are on the central wall');
  await maria.sees('Bring yours to the central wall', 'The top', 'Nothing there yet');
  await maria.press('Bring “The top” to the central wall');
  await maria.press('As a new topic');
  await maria.sees('On the wall, in “The top”');
  await diego.sees('En el mural, en «The top»');
  await tom.press('Bring “Money” to the central wall');
  await tom.press('As a new topic');
  await tom.sees('On the wall, in “Money”', 'The top');
  // Another table’s topic, or one’s own, is joined; and left again.
  await keisha.press(/^Leaders/);
  await keisha.press('Bring “Teaching” to the central wall');
  await stage.look('bring', keisha);
  await keisha.press(/^The top/);
  await ana.sees('On the wall, in “The top”');
  await host.shows('Every topic of every table is on the central wall.', '10 points · 3 people · 2 tables');
  await ana.press('Take “Teaching” off the central wall');
  await host.shows('2 of 3 topics are on the central wall');
  await stage.look('central', host, wall, maria, ana);
  await host.press('Bring the rest');
  await host.shows('Every topic of every table is on the central wall.');
  await ana.sees('On the wall, in “Teaching”');
}

/** Hosts tidy the central wall: move, new, rename, merge, undo, split; ranks and stickies stay. */
export async function condensesTogether(cast: Cast): Promise<void> {
  const { stage, host, second, wall, maria, diego } = cast;
  const sticky = (words: string) => host.page.getByRole('option', { name: words });
  // The ranks that people gave order the topics: the president first (3), a superintendent second, twice (2 and 2).
  await host.shows('The central wall', '7 points · 2 people · 1 table', '3 points', '2 points', 'Librarians');
  await wall.sees(
    'The top',
    '7 points',
    'Money',
    '5 stickies in 3 topics',
    'First choice counts 3 points, then 2 and 1',
  );
  await maria.sees('The central wall', '7 points · 2 people · 1 table');
  await diego.sees('The top', '7 puntos');
  await stage.look('room', host, wall, maria, diego);

  await host.selects(sticky('Librarians'));
  await host.press('Move 1 sticky to Teaching');
  await wall.sees('6 points', '6 stickies in 3 topics');
  await second.shows('6 points · 2 people · 1 table');
  // By keys: Space selects in the list, and the show stays where it is.
  await host.page.getByRole('listbox', { name: 'Not placed yet' }).focus();
  await host.page.keyboard.press('Home');
  await host.page.keyboard.press('Space');
  await host.page.keyboard.press('Shift+ArrowDown');
  await host.shows('2 selected');
  await host.atStep('Bring it to the central wall');
  await host.press('Clear');
  await host.selects(sticky('Parents’ association'));
  await host.button('New topic …', host.page.getByRole('group', { name: '1 selected' })).click();
  await host.type('Name', 'the TOP');
  await host.press('Make topic');
  await host.sees('There is a topic of this name already.');
  await host.type('Name', 'Families');
  await host.press('Make topic');
  await wall.sees('Families');
  await host.press('Open all');
  await host.button('Rename', host.page.getByRole('group', { name: 'Change Money' })).click();
  await host.type('Name', 'Funding');
  await host.page.keyboard.press('Enter');
  await wall.sees('Funding');
  await wall.seesNo('Money');
  await stage.look('topics', host, wall);

  // A merge keeps every sticky and its rank; undo brings both topics back, on either console.
  // A press just after topics have changed places counts for nothing: whoever presses does so again.
  for (const topic of ['Funding', 'The top'])
    await vi.waitFor(() => host.page.getByRole('checkbox', { name: `Select ${topic}` }).check(), {
      timeout: 20_000,
      interval: 500,
    });
  await host.press('Merge …');
  await stage.look('merge', host);
  await host.button('Merge', host.page.getByRole('dialog')).click();
  await wall.sees('9 points', '3 people', '2 tables');
  await wall.seesNo('Funding');
  await second.shows('9 points · 3 people · 2 tables');
  await second.press('Undo');
  await wall.sees('Funding', '7 points');
  await host.shows('Funding');
  await host.selects(sticky('Finance director'));
  await host.press('Move 1 sticky to The top');
  await wall.sees('9 points');
  await host.selects(sticky('School board president'));
  await host.press('Split out …');
  await host.type('Name', 'The board');
  await host.press('Make topic');
  await wall.sees('The board', '6 points');
  await stage.look('condensed', host, wall, maria);
}

/** The other question: hosts turn to it, and a table goes on with it while it brings. */
export async function asksTheOthers(cast: Cast): Promise<void> {
  const { stage, host, wall, maria } = cast;
  await host.choose('External stakeholders');
  await host.shows(EXTERNAL, 'The public library');
  await wall.sees(EXTERNAL, '2 stickies');
  await maria.sees('The top');
  await maria.press(/^External stakeholders/);
  await maria.sees('Your table has no topics yet');
  await maria.press('Make topics');
  await maria.selects(maria.button(/The public library$/).first());
  await maria.press('New topic');
  await maria.type('Name of the topic', 'Neighbours');
  await maria.press('Make the topic');
  await maria.press('Back to the central wall');
  await maria.press('Bring “Neighbours” to the central wall');
  await maria.press('As a new topic');
  await wall.sees('Neighbours', '1 sticky in 1 topic');
  await host.shows('Neighbours');
  await stage.look('external', host, wall, maria);
}
