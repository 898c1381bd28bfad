import { expect } from 'vitest';
import { type Cast, everyoneSees, namesNobody } from './cast.ts';

/** Who is in the room, and four points revealed one by one. */
export async function background(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await host.at('Background');
  await everyoneSees(cast, "Everybody's work", 'No longer a specialty');
  await stage.look('overview', host, wall, maria);

  await host.next();
  await everyoneSees(cast, 'Who belongs at the table?');
  await maria.sees('You are here as Chief Education Officer / Superintendent');
  await diego.sees('Tu función en esta sala Assessment Leader');
  await keisha.sees('Which of these are you?');
  await wall.sees('2 of 12 roles are here');
  await stage.look('leaders-open', host, wall, keisha, diego);
  await keisha.press('Chief Financial Officer or other Business Leader');
  await tom.press('Another role');
  await wall.sees('3 of 12 roles are here', '9 missing from planning');
  await host.shows('3 roles are here', '9 missing from planning', '1 another role', '1 have not said');
  await host.shows('Missing from planning: Chief Academic Officer');
  await keisha.sees('3 of 12 roles are here', 'Missing from planning');
  await ana.sees('Which of these are you?');
  await namesNobody(wall);
  await stage.look('leaders', host, wall, keisha, tom);
  // On second thought Tom is a librarian.
  await tom.press('Change');
  await tom.press('Library Media Specialists');
  await wall.sees('4 of 12 roles are here');

  await host.next();
  await everyoneSees(cast, 'Key components of collaborative leadership', 'Develop a shared vision');
  await wall.seesNo('Seek input from a diverse team');
  await maria.seesNo('Seek input from a diverse team');
  await host.shows('Seek input from a diverse team', '1 of 4 shown');
  await host.next();
  await everyoneSees(cast, 'Seek input from a diverse team');
  await host.next();
  await everyoneSees(cast, 'Communicate with all stakeholders by using appropriate media');
  await wall.seesNo('Ensure that practitioners');
  await stage.look('reveal', host, wall, maria);
  await host.next();
  await everyoneSees(cast, 'Ensure that practitioners at the school and district level');
  await host.shows('4 of 4 shown');

  await host.next();
  await everyoneSees(cast, 'A shared vision', 'Buy-in, not unanimity');
  await stage.look('shared-vision', host, wall, maria);
  await host.next();
  await everyoneSees(cast, 'Partners outside the office', 'On the Same Page 2.0');
  await stage.look('stakeholders', host, wall, maria);
}

/** The video, then two questions with a partner; answers without names, on the wall and marked for later. */
export async function video(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await host.at('Featured Video');
  await everyoneSees(cast, 'Future Ready: Collaborative Leadership');
  const link = maria.page.getByRole('link', { name: 'Open on this phone' });
  expect(await link.getAttribute('href')).toBe('https://youtu.be/cV-1iBGJb7U');
  expect(await link.getAttribute('rel')).toContain('noopener');
  await stage.look('video', host, wall, maria, diego);

  await host.next();
  await everyoneSees(cast, 'Share one thing that is similar');
  await maria.sees('Your partners', 'Diego', 'Look around table A');
  await diego.sees('Tu trío', 'Maria', 'En la mesa A');
  await ana.sees('Three 1');
  await keisha.sees('Your partner Tom');
  await tom.sees('Your partner Keisha');
  await host.shows('1 pair · 1 group of three');
  await wall.sees('Talk about it with your partner');

  await maria.type('Your answer', 'We also plan with one shared calendar.');
  await maria.press('Send');
  await maria.saved();
  await diego.type('Tu respuesta', 'También tenemos reuniones de todas las áreas.');
  await diego.press('Enviar');
  await diego.saved();

  // Keisha's phone reloads in the middle of a word: what she typed is still there, and goes out when she sends it.
  await keisha.field('Your answer').pressSequentially('Our library and IT tea');
  await keisha.reloads();
  await keisha.holds('Your answer', 'Our library and IT tea');
  await keisha.field('Your answer').press('End');
  await keisha.field('Your answer').pressSequentially('ms share one budget.');
  await keisha.press('Send');
  await keisha.saved();
  await host.shows('3 of 5 have written', 'Our library and IT teams share one budget.');
  await namesNobody(wall);
  await wall.seesNo('shared calendar');
  await tom.seesNo('shared calendar', 'one budget');
  await stage.look('answers', host, wall, keisha, diego);

  // On the wall, as the host chooses; an edit needs the host again.
  await host.button('Show', host.row('one budget')).press('Enter');
  await wall.sees('Our library and IT teams share one budget.');
  await host.button('Show', host.row('También tenemos')).press('Enter');
  await wall.sees('Our library and IT teams share one budget.', 'También tenemos reuniones');
  await wall.seesNo('shared calendar');
  await host.button('Follow-up topic', host.row('También tenemos')).press('Enter');
  await host.press('Follow-up topic');
  await keisha.sees('Topic for a follow-up workshop');
  await keisha.press('Edit');
  await keisha.type('Your answer', 'Our library and IT teams share one budget and one plan.');
  await keisha.press('Save the change');
  await keisha.saved();
  await host.shows('Changed since it went up');
  await wall.seesNo('and one plan');
  await host.press('Show the new text');
  await wall.sees('one budget and one plan');
  await stage.look('on-the-wall', host, wall, keisha);
  await host.press('Clear the projector');
  await wall.seesNo('one budget');

  // Ana sits down at table B: she is in a group there, and those whom she leaves are a pair.
  await ana.changesTable('B');
  await ana.sees('Your partners', 'Keisha', 'Tom');
  await tom.sees('Your partners', 'Ana');
  await maria.sees('Your partner Diego');
  await diego.sees('Tu pareja Maria');
  await stage.look('moved', host, ana, maria);

  await host.next();
  await everyoneSees(cast, 'What relationships has your district/school formed in the community?');
  await host.choose('Table');
  await wall.sees('Talk about it at your table');
  await maria.sees('Talk about it at table A');
  await ana.type('Your answer', 'The public library lends hotspots.');
  await ana.press('Send');
  await ana.saved();
  await host.shows('1 of 5 have written', 'The public library lends hotspots.');
  await stage.look('by-table', host, wall, ana);
  await ana.press('Withdraw');
  await host.shows('0 of 5 have written');
  await ana.holds('Your answer', 'The public library lends hotspots.');
  await ana.press('Send');
  await host.shows('1 of 5 have written');
}

/** The planning tools: slides, walked by the list of steps as well. */
export async function planningTools(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego } = cast;
  await host.next();
  await host.at('Strategic Planning Tools');
  await everyoneSees(cast, 'Three tools to plan with');
  await stage.look('tools', host, wall, maria);
  await host.next();
  await everyoneSees(cast, 'Shared vision', 'Supportive external context');
  await stage.look('conditions', host, wall, diego);
  await host.next();
  await everyoneSees(cast, 'Strongest and weakest at home?');
  await stage.look('strongest', host, wall, maria);
  await host.next();
  await everyoneSees(cast, 'From the Alliance for Excellence in Education.');
  await stage.look('dashboard', host, wall, maria);
  await host.next();
  await everyoneSees(cast, 'Road Map for 21st Century Learning', 'free planning tool');
  await stage.look('road-map', host, wall, maria);
}
