import { type Cast, everyoneSees, namesNobody } from './cast.ts';

/** Three questions; answers one by one and by a table's scribe; topics for a follow-up workshop. */
export async function policies(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await host.at('Policies and Initiatives');
  await everyoneSees(cast, 'What are the key policies and practices that need to change');
  await wall.sees('Talk about it with the whole room');
  await tom.type('Your answer', 'The phone policy on page 12 of the handbook');
  await tom.press('Send');
  await host.shows('1 of 5 have written', 'The phone policy on page 12');
  await host.button('Show', host.row('The phone policy')).press('Enter');
  await wall.sees('The phone policy on page 12 of the handbook');
  await namesNobody(wall);
  await host.press('Follow-up topic');
  await host.button('Follow-up topic', host.row('The phone policy')).press('Enter');
  await stage.look('policies', host, wall, tom);

  // One a table writes; the others see the text grow and may take the pen.
  await host.next();
  await everyoneSees(cast, 'How can your district/school build educator capacity');
  await host.choose('One a table');
  await maria.sees('One of you writes for table A');
  await maria.press('I will write');
  await maria.field('Answer of table A').pressSequentially('Coaching days every month');
  await diego.sees('Escribe Maria', 'Coaching days every month');
  await keisha.seesNo('Coaching days');
  await wall.seesNo('Coaching days');
  await host.shows('Coaching days every month', '1 of 2 tables have written');
  await stage.look('scribe', host, wall, maria, diego, ana);
  await maria.press('Pass the pen');
  await maria.press('Diego');
  await diego.holds('Respuesta de la mesa A', 'Coaching days every month');
  await diego.field('Respuesta de la mesa A').press('End');
  await diego.field('Respuesta de la mesa A').pressSequentially(', con tiempo pagado');
  await maria.sees('Diego is writing', 'Coaching days every month, con tiempo pagado');
  await host.button('Show', host.row('Coaching days')).press('Enter');
  await wall.sees('Coaching days every month, con tiempo pagado');

  await host.next();
  await everyoneSees(cast, 'How can the district employ a cycle of transformation');
  await host.page.getByText('Topics for a follow-up workshop').click();
  await host.shows('The phone policy on page 12 of the handbook', 'on “What has to change”');
  await stage.look('cycle', host, wall, keisha);
}
