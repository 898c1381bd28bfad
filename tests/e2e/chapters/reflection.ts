import { expect } from 'vitest';
import { type Cast, everyoneSees, namesNobody, phonesOf } from './cast.ts';

/** Circle, square or triangle; the table's shape; what, who, by when. */
export async function reflection(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await host.at('Circle, Square, Triangle');
  await wall.sees('Where are you in the process?');
  await stage.look('shapes-open', host, wall, maria, diego);
  await maria.press(/^Triangle/);
  await diego.press(/^Cuadrado/);
  await keisha.press(/^Circle/);
  await tom.press(/^Circle/);
  await wall.sees('4 of 5 have chosen · 1 still choosing');
  await ana.press(/^Square/);
  await ana.press(/^Triangle/);
  await wall.sees('5 of 5 have chosen');
  await maria.sees('Table A so far', '2 of 2 have chosen');
  await keisha.sees('Table B so far', '3 of 3 have chosen');
  await host.shows('5 of 5 have chosen', '2 Ready to implement change');
  await namesNobody(wall);
  await stage.look('shapes', host, wall, maria, keisha, diego);

  await host.next();
  await keisha.sees("Which shape is your table's?", 'Not settled yet');
  await wall.sees('Our tables', 'Still talking');
  await keisha.press(/^Circle/);
  await tom.sees('Settled by your table: Circle');
  await maria.press(/^Triangle/);
  await diego.sees('Fijada por tu mesa: Triángulo');
  await wall.sees('Every table has settled its shape');
  await host.shows('Circle', 'Triangle');
  await stage.look('settled', host, wall, keisha, diego);

  await host.next();
  await wall.sees('What we will do next', 'Write it on your phone: what, who, by when.');
  await maria.choose('District');
  await maria.type('What', 'Call the library director and the CFO to one table');
  await maria.type('Who', 'Maria');
  await maria.press('Friday');
  await maria.press('Add next step');
  await maria.sees('Call the library director and the CFO to one table');
  await diego.sees('Call the library director and the CFO to one table');
  await wall.sees('1 next step', 'Call the library director and the CFO to one table', 'Friday');
  await keisha.type('What', 'Ask two teachers what they would drop');
  await keisha.press('Add next step');
  await keisha.sees('Choose for whom this step is.');
  await keisha.choose('School');
  await keisha.press('Add next step');
  await host.shows('Ask two teachers what they would drop', 'Who?', 'By when?');
  await host.button('On projector: Ask two teachers what they would drop').press('Enter');
  await wall.seesNo('Call the library director');
  await host.button('On projector: Ask two teachers what they would drop').press('Enter');
  await wall.sees('Call the library director', '2 next steps');
  // The host writes down what somebody said aloud.
  await host.press('Write one down');
  const dialog = host.page.getByRole('dialog');
  await dialog.getByLabel('What', { exact: true }).fill('Share the vision page with every school');
  // For whom is the host's to say, as it is everybody's.
  expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
  await host.button('Save', dialog).click();
  await dialog.getByText('Choose for whom this step is.').waitFor();
  await dialog.getByRole('radio', { name: 'School' }).check();
  await stage.look('note', host);
  await host.button('Save', dialog).click();
  await wall.sees('3 next steps', 'Share the vision page with every school');
  await stage.look('next-steps', host, wall, maria, keisha);
}

/** The last slides, the end, and what every face says then. */
export async function wrapUp(cast: Cast): Promise<void> {
  const { stage, host, second, wall, paired, maria, diego } = cast;
  await host.next();
  await host.at('Wrap Up');
  await everyoneSees(cast, 'To read on, and to plan with', 'A short way into the national plan');
  await maria.sees('On the Same Page 2.0', 'Conversation starters for superintendents');
  await stage.look('resources', host, wall, maria);
  await host.next();
  await everyoneSees(cast, 'The first of many steps');
  await host.reads(host.aside, 'This is the last step.');
  await stage.look('closing', host, wall, maria);

  // Keys go no further than the last step; the end is asked for, and asked back.
  await host.press('End session');
  await host.sees('End the session?', 'Phones and projector say thank you');
  await stage.look('ending', host);
  await host.press('Keep going');
  await wall.sees('The first of many steps');
  await host.press('End session');
  await host.press('End it now');
  for (const face of [host, second]) await face.shows('The session has ended.', 'The record is complete.');
  for (const face of [wall, paired]) await face.sees('Thank you.', 'The workshop has ended.');
  for (const phone of phonesOf(cast))
    await phone.sees(phone === diego ? 'Eso fue todo. Gracias.' : 'That was it. Thank you.');
  await wall.seesNo(stage.code);
  await stage.look('ended', host, wall, maria, diego);

  // The code opens nothing any more, for somebody who comes now.
  const late = await stage.phone('late');
  await stage.watch.whileExpecting(/404/, async () => {
    await late.page.goto(`${stage.product.url}/r/${stage.code}`);
    await late.sees('There is no open room with this code.');
  });
  await stage.look('too-late', late);
  await late.page.context().close();
  expect(await host.page.getByRole('link', { name: 'Record' }).getAttribute('href')).toBe(
    `/report/${stage.roomId}`,
  );
}
