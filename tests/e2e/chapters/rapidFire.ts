import { type Cast, everyoneSees, namesNobody } from './cast.ts';

const FIRST = 'First exemplar: how our leaders plan together';

/** Presenters are named beforehand, while something else is on. */
export async function namesPresenters(cast: Cast): Promise<void> {
  const { stage, host, wall } = cast;
  await host.looksAt('Exemplar Rapid Fire');
  await host.shows('This item is not live. Changes are kept until you get there.', 'Presenter not named yet');
  await host.press(`Edit: ${FIRST}`);
  await host.type('Presenter', 'Dr. Okafor');
  await host.type('School, district or agency', 'Lakeside Schools');
  await stage.look('presenter', host);
  await host.press('Save');
  await host.shows('Dr. Okafor · Lakeside Schools');
  await wall.seesNo('Okafor');
  await host.press('Back to what is on');
}

/** Two talks with questions and votes, then the discussion and what can be done right away. */
export async function rapidFire(cast: Cast): Promise<void> {
  const { stage, host, wall, maria, diego, keisha, tom, ana } = cast;
  await host.next();
  await host.at('Exemplar Rapid Fire');
  for (const phone of [maria, diego, keisha, tom, ana])
    await phone.sees('Dr. Okafor · Lakeside Schools', FIRST);
  await wall.sees('Talk 1 of 2', 'Dr. Okafor', 'Lakeside Schools', 'On time');
  await host.shows('Talk 1 of 2', 'On time', 'Queue of talks');
  await wall.sees('Next: Second exemplar');
  await stage.look('talk', host, wall, maria, diego);

  // They agreed on less: the talk's clock follows on console and projector, phones say it, and it can be taken back.
  await host.press('On time until: a minute less');
  await maria.sees('Talk 1 of 2 · 4 to 7 min');
  await host.press('Undo the last change of minutes');
  await maria.sees('Talk 1 of 2 · 5 to 7 min');

  await maria.type('Your question', 'Who pays for the devices after year one?');
  await maria.press('Ask');
  await maria.sees('Your questions');
  await diego.type('Tu pregunta', '¿Cómo participan las familias?');
  await diego.press('Enviar');
  await host.shows('Who pays for the devices after year one?', '¿Cómo participan las familias?', '2 open');
  await keisha.press('I ask this too: Who pays for the devices after year one? (1)');
  await tom.press(/^I ask this too: Who pays/);
  await ana.press(/^I ask this too: ¿Cómo participan/);
  await keisha.pressed('I ask this too: Who pays for the devices after year one? (3)');
  await maria.sees('3 people ask this');
  await namesNobody(wall);
  await host.press('Top questions on projector');
  await wall.sees('What the room asks', 'Who pays for the devices after year one?');
  await stage.look('questions', host, wall, maria, keisha, diego);

  // The most wanted one goes up alone, is answered, and is out of the way.
  await host.press('On projector: Who pays for the devices after year one?');
  await wall.sees('3 people ask this');
  await wall.seesNo('familias');
  await host.button('Answered', host.row('Who pays')).press('Enter');
  await maria.sees('Answered');
  await wall.sees('1 answered');
  await host.shows('1 open', 'Answered 1 · hidden 0');
  await stage.look('answered', host, wall, maria);

  await host.next();
  await wall.sees('Talk 2 of 2', 'Second exemplar');
  await maria.sees('Talk 2 of 2', 'No questions yet. Nobody sees who asks.');
  await stage.look('second-talk', host, wall, maria);

  await host.next();
  await everyoneSees(cast, 'How is your school/district similar to the exemplar?');
  await wall.sees('Talk about it, then write your answer on your phone.');
  await tom.type('Your answer', 'Two offices that planned apart');
  await tom.press('Share');
  await ana.press('It is so with us too: Two offices that planned apart');
  await tom.sees('2 say this');
  await wall.sees('What the room says', 'Two offices that planned apart');
  await host.shows('Answers from phones', 'Two offices that planned apart');
  await stage.look('similar', host, wall, maria);

  await host.next();
  await everyoneSees(cast, 'Are there policies/practices shared that your school/district can implement');
  await wall.sees('What could your school or district start right away?');
  await keisha.type('What we can do right away', 'A monthly meeting of all four offices');
  await keisha.press('Share');
  await tom.press('We can do this too: A monthly meeting of all four offices');
  await diego.press('También podemos hacerlo: A monthly meeting of all four offices');
  await keisha.sees('3 can do this');
  await wall.sees('We can do this right away', 'A monthly meeting of all four offices');
  await host.shows('Practices from phones', 'A monthly meeting of all four offices');
  await namesNobody(wall);
  await stage.look('right-away', host, wall, keisha, diego);

  await host.next();
  await everyoneSees(cast, 'What are some of your challenges?');
  await maria.type('A challenge', 'No time when all offices can meet');
  await maria.press('Share');
  await tom.press('This is a challenge for us too: No time when all offices can meet');
  await maria.sees('2 have this challenge');
  await wall.sees('Our challenges', 'No time when all offices can meet');
  await host.shows('Challenges from phones', 'No time when all offices can meet');
  await stage.look('challenges', host, wall, maria);
}
