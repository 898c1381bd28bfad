import { expect } from 'vitest';
import { type Cast, everyoneSees, namesNobody } from './cast.ts';

/** Welcome: four slides that every face follows. */
export async function welcome(cast: Cast): Promise<void> {
  const { stage, host, second, wall, maria, diego } = cast;
  await host.start();
  await host.at('Welcome');
  await everyoneSees(cast, 'Learn more about how collaborative leadership supports strategic planning');
  await host.shows('Welcome, and good to have you here.');
  await host.reads(host.aside, 'You need: everybody seated');
  await host.reads(host.bar, 'Left in step', 'On time', '4 · 2 tables');
  await wall.seesNo('good to have you here', 'You need');
  await stage.look('hello', host, wall, maria);

  await host.next();
  await everyoneSees(cast, 'What we will do', 'Exemplar Rapid Fire', '15 min');
  await stage.look('agenda', host, wall, maria);
  await second.next();
  await everyoneSees(cast, 'What you will take home', 'Develop and maintain relationships');
  await stage.look('objectives', host, wall, diego);
  await host.next();
  await everyoneSees(cast, 'Before we start', 'Lost the connection?');
  await stage.look('logistics', host, wall, maria);
}

/** Five statements; posture carries over; nobody learns who answered what. */
export async function takeOff(cast: Cast): Promise<void> {
  const { stage, host, wall, paired, maria, diego, keisha, tom } = cast;

  await host.next();
  await host.at('Take off, Touch Down');
  await everyoneSees(cast, 'Stand if you have worked in a school for 1 or more years');
  await wall.draws('0 in the air, 4 on the ground, 4 not answered yet');
  await stage.look('statement-open', host, wall, maria, diego);
  await maria.press(/^Take off/);
  await diego.press(/^Despegar/);
  await keisha.press(/^Take off/);
  await wall.draws('3 in the air, 1 on the ground, 1 not answered yet');
  await wall.sees('1 still deciding');
  await tom.press(/^Touch down/);
  await wall.draws('3 in the air, 1 on the ground, 0 not answered yet');
  await paired.sees('3 of 4 in the air', 'Everybody has answered');
  await host.shows('3 of 4 in the air', '3 taken off', '1 touched down', '0 not answered yet');
  await host.shows('Answers by role are shown for groups of five and more.');
  for (const face of [wall, paired]) await namesNobody(face);
  for (const phone of [maria, diego, keisha, tom]) await phone.saved();
  await stage.look('statement', host, wall, maria, diego);

  // Who has not answered keeps their posture, and counts as not yet answered.
  await host.next();
  await everyoneSees(cast, 'Stand if you are an administrator');
  await wall.draws('3 in the air, 1 on the ground, 4 not answered yet');
  await maria.sees('You are up just now', 'It applies: stay up');
  await tom.sees('You are seated right now', 'It applies: stand up');
  await maria.press(/^Take off/);
  await diego.press(/^Aterrizar/);
  await keisha.press('Pass this one');
  await wall.draws('2 in the air, 2 on the ground, 1 not answered yet');
  await wall.sees('3 Worked in a school');
  await keisha.pressed('Passed: you stay up');

  // Ana comes late, is dealt a table, and stands at the statement that is on.
  cast.ana = await stage.joined({ name: 'Ana' });
  await cast.ana.sees('Stand if you are an administrator', 'You are seated right now');
  await wall.draws('2 in the air, 3 on the ground, 2 not answered yet');
  await host.reads(host.bar, '5 · 2 tables');

  // Keisha's phone reloads: the same person, at the same place, with the same answer.
  await keisha.reloads();
  await keisha.pressed('Passed: you stay up');
  await host.reads(host.bar, '5 · 2 tables');
  await stage.look('posture', host, wall, keisha, cast.ana);

  await host.next();
  await everyoneSees(cast, 'Stand if you leverage digital tools in your classroom/school/district');
  for (const phone of [maria, keisha, tom, cast.ana]) await phone.press(/^Take off/);
  await diego.press(/^Despegar/);
  await wall.draws('5 in the air, 0 on the ground, 0 not answered yet');
  await stage.look('all-up', host, wall, tom);

  // A changed mind counts, and a result can be held back.
  await host.next();
  await everyoneSees(cast, 'Stand if you are in a leadership position');
  await tom.press(/^Take off/);
  await tom.press(/^Touch down/);
  // Nobody is watched: a plane lands with two others' answers.
  await wall.draws('5 in the air, 0 on the ground, 4 not answered yet');
  await maria.press(/^Take off/);
  await keisha.press(/^Take off/);
  await wall.draws('4 in the air, 1 on the ground, 2 not answered yet');
  await host.press('Hide on projector');
  await wall.sees('3 of 5 have answered', 'The result comes later');
  await wall.seesNo('in the air');
  await stage.look('hidden', host, wall, tom);
  await host.press('Show on projector');
  await wall.sees('4 of 5 in the air');

  await host.next();
  await everyoneSees(cast, 'Stand if you leverage digital tools in your personal/social life');
  await wall.sees('2 Administrator', '5 Digital tools at work', '4 Leadership position');
  // No word is broken while others can give room.
  expect(await wall.linesOf('Administrator')).toBe(1);
  await stage.look('trail', host, wall, maria);

  // Back and forth again: nothing that people entered is lost.
  await host.back();
  await host.atStep('Leadership position');
  await host.back();
  await everyoneSees(cast, 'Stand if you leverage digital tools in your classroom/school/district');
  await wall.draws('5 in the air, 0 on the ground, 0 not answered yet');
  await maria.pressed(/^Take off/);
  // Next names the step that the console shows, which comes to it after the phones.
  await host.atStep('Digital tools at work');
  await host.next();
  await host.atStep('Leadership position');
  await host.next();
  await host.atStep('Digital tools at home');
}
