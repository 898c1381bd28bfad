import type { Cast } from './cast.ts';

const FIRST = 'How does collaborative leadership support the behavioral responses';
const VISION = 'What is your collective vision and implementation plan';

/** Each table writes one page, in turns: start, write, done, pass, absent and back again. */
export async function writesInTurns(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await host.at('Share and Move');
  await maria.sees('Table A’s question', FIRST, 'Who starts?');
  await diego.sees('La pregunta de la mesa A', FIRST, '¿Quién empieza?');
  await keisha.sees('Table B’s question', 'What would teaching and learning look like');
  await wall.sees('One writes, the others watch it grow', 'choosing who starts');
  await stage.look('who-starts', host, wall, maria, diego);
  await host.press('Open table B');
  await host.page.getByRole('combobox', { name: 'Question of table B' }).selectOption('vision');
  await host.press('Close');
  for (const phone of [keisha, tom, ana]) await phone.sees(VISION);
  await wall.sees('Vision and plan');

  // Table A: the writer's words grow on the other phone of the table, and nowhere else.
  await maria.press('I start');
  await maria.sees('Your turn', 'You begin. What comes to your mind first?');
  await diego.sees('Maria está leyendo y pensando', 'Te toca después');
  await wall.sees('Someone is writing');
  await maria.press('Write my part');
  await maria.field('Your part').pressSequentially('People try more when leaders learn in public.');
  await diego.sees('Maria está escribiendo', 'People try more when leaders learn in public.');
  for (const face of [wall, keisha, tom]) await face.seesNo('learn in public');
  await stage.look('writing', host, wall, maria, diego);
  await maria.press('Done, now Diego');
  await diego.sees('Es tu turno', 'People try more when leaders learn in public.');
  await diego.press('Escribir mi parte');
  await diego.type('Tu parte', 'Y cuando se puede fallar sin miedo.');
  await diego.press('Listo');
  await maria.sees('Everybody had a turn', 'Y cuando se puede fallar sin miedo.');
  await wall.sees('all done', '1 of 2 tables done');

  // Table B: somebody else taps who starts; her phone reloads in the middle of her turn.
  await tom.press('Keisha');
  await keisha.press('Write my part');
  await keisha.field('Your part').pressSequentially('By 2030 every student publishes');
  await tom.sees('By 2030 every student publishes');
  await keisha.reloads();
  await keisha.holds('Your part', 'By 2030 every student publishes');
  await keisha.field('Your part').press('End');
  await keisha.field('Your part').pressSequentially(' something for a real audience.');
  await tom.sees('publishes something for a real audience.');
  // Ana has left the room, Tom believes; she has not.
  await tom.press('Change the order');
  await tom
    .button(/^Not here /, tom.page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Ana' }))
    .click();
  await ana.sees('Your table thinks you are not here');
  await stage.look('turns', host, wall, keisha, ana);
  // Too early, Next asks; the step stays, and has a minute more.
  await host.page.keyboard.press('PageDown');
  await host.sees('2 people have not written yet.');
  await stage.look('next-asks', host);
  await host.press('1 minute more');
  await host.seesNo('have not written yet');
  await host.at('Share and Move');
  await keisha.press('Done, now Tom');
  await tom.sees('Your turn', 'something for a real audience.');
  await tom.press('Pass this time');
  await tom.sees('You passed this time');
  await ana.press('I am here');
  await ana.press('Write my part');
  await ana.type('Your part', 'The board signs one page, not forty.');
  await ana.press('Done');
  await wall.sees('2 of 2 tables done');
  await host.press('Open table B');
  await host.sees('The board signs one page, not forty.', 'Ana, table B');
  await stage.look('table', host);
  await host.press('Close');
  await stage.look('written', host, wall, tom);
}

/** The pages go to the next table, are read, added to and commented on; then the whole group sees them. */
export async function movesAndShows(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await wall.sees('The documents move on', 'Add what is missing');
  await maria.sees('From table B', VISION, 'publishes something for a real audience.');
  await keisha.sees('From table A', FIRST, 'People try more when leaders learn in public.');
  await host.shows('is at table B', 'is at table A');
  await stage.look('moved', host, wall, maria, diego);
  await maria.press('Add a passage');
  await maria.type('Add to the document of table B', 'And families help to choose the audience.');
  await maria.press('Send');
  await diego.sees('And families help to choose the audience.');
  await diego.press(/Ana/);
  await diego.type('Tu comentario', '¿Quién escribe esa página?');
  await diego.press('Enviar');
  await maria.sees('¿Quién escribe esa página?');
  await wall.sees('1 passage added', '1 comment');
  await tom.press('Comment on what Maria wrote');
  await tom.type('Your comment', 'Does the union know?');
  await tom.press('Send');
  await ana.sees('Does the union know?');
  await wall.sees('2 comments');
  await stage.look('added', host, wall, maria, tom);

  // Whole group: side by side, then one; a passage is highlighted on the wall and on phones.
  await host.next();
  await wall.sees('learn in public', 'something for a real audience');
  await maria.sees('What all tables wrote', 'something for a real audience');
  await stage.look('side-by-side', host, wall, maria);
  await host.choose('One document');
  await host.press('Table B');
  await wall.sees(VISION, 'And families help to choose the audience.', '¿Quién escribe esa página?');
  await wall.seesNo('learn in public');
  await host.button('Highlight', host.row('The board signs one page')).click();
  await wall.page.locator('mark').filter({ hasText: 'The board signs one page, not forty.' }).waitFor();
  await keisha.page.locator('mark').filter({ hasText: 'The board signs one page, not forty.' }).waitFor();
  await stage.look('highlighted', host, wall, keisha, diego);
}
