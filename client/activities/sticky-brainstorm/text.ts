import { defineText, plural } from '../../ui/text.ts';

const IN_WORDS = {
  en: ['', 'One sticky', 'Two stickies', 'Three stickies', 'Four stickies', 'Five stickies'],
  es: ['', 'Una nota', 'Dos notas', 'Tres notas', 'Cuatro notas', 'Cinco notas'],
} as const;

/** 3 → "first choice 3 points, then 2 and 1". */
export function pointsOfRanks(most: number, then: string, and: string): string {
  const rest = Array.from({ length: most - 1 }, (_, index) => String(most - 1 - index));
  const last = rest.pop();
  if (last === undefined) return '';
  return `, ${then} ${rest.length > 0 ? `${rest.join(', ')} ${and} ` : ''}${last}`;
}

/** What the projector says, and the words that the console shares with it. */
export const wallText = defineText({
  en: {
    questionOf: (number: number, of: number) => `Question ${number} of ${of}`,
    atOnce: (count: number) => `${count} questions, all together`,
    people: (count: number) => plural('en', count, { one: '1 person', other: `${count} people` }),
    points: (count: number) => plural('en', count, { one: '1 point', other: `${count} points` }),
    tables: (count: number) => plural('en', count, { one: '1 table', other: `${count} tables` }),
    stickies: (count: number) => plural('en', count, { one: '1 sticky', other: `${count} stickies` }),
    moreTopics: (count: number) =>
      plural('en', count, { one: '+ 1 more topic', other: `+ ${count} more topics` }),
    disagree: 'people disagree',
    spread: (counts: readonly number[]) =>
      counts.map((count, index) => `choice ${index + 1}: ${count}`).join(', '),
    order: (most: number) =>
      most === 1
        ? 'Each sticky counts 1 point'
        : `First choice counts ${most} points${pointsOfRanks(most, 'then', 'and')}`,
    writeNow: (count: number) => `${IN_WORDS.en[count] ?? ''} each, on your phone`,
    writeForEach: (count: number) => `${IN_WORDS.en[count] ?? ''} for each question, on your phone`,
    rankNow: (count: number) =>
      count === 1
        ? 'One sticky each: nothing to rank. Finish your sentence.'
        : 'Put your stickies in order on your phone, the most important on top',
    writersOf: (people: number) =>
      plural('en', people, { one: 'of 1 person is writing', other: `of ${people} people are writing` }),
    rankedOf: (writers: number) =>
      plural('en', writers, { one: 'of 1 person has ranked', other: `of ${writers} people have ranked` }),
    soFar: (count: number) => plural('en', count, { one: 'sticky so far', other: 'stickies so far' }),
    onlyYou: 'Until the wall opens nobody sees what you write',
    nameless: 'Each sticky shows its table and its rank, never who wrote it',
    readFirst: 'The facilitators read the stickies first.',
    wallEmpty: 'No stickies yet',
    wallEmptyHow: 'What you write on your phone goes up here',
    concealed: 'The wall is hidden for a moment',
    tablesNow: 'At your table: put what belongs together into topics, and name them',
    inTopics: (stickies: number, topics: number) =>
      `${plural('en', stickies, { one: '1 sticky', other: `${stickies} stickies` })} in ${plural('en', topics, { one: '1 topic', other: `${topics} topics` })}`,
    notPlaced: (count: number) => `${count} not placed yet`,
  },
  es: {
    questionOf: (number, of) => `Pregunta ${number} de ${of}`,
    atOnce: (count) => `${count} preguntas, todas juntas`,
    people: (count) => plural('es', count, { one: '1 persona', other: `${count} personas` }),
    points: (count) => plural('es', count, { one: '1 punto', other: `${count} puntos` }),
    tables: (count) => plural('es', count, { one: '1 mesa', other: `${count} mesas` }),
    stickies: (count) => plural('es', count, { one: '1 nota', other: `${count} notas` }),
    moreTopics: (count) => plural('es', count, { one: '+ 1 tema más', other: `+ ${count} temas más` }),
    disagree: 'hay desacuerdo',
    spread: (counts) => counts.map((count, index) => `opción ${index + 1}: ${count}`).join(', '),
    order: (most) =>
      most === 1
        ? 'Cada nota vale 1 punto'
        : `La primera opción vale ${most} puntos${pointsOfRanks(most, 'luego', 'y')}`,
    writeNow: (count) => `${IN_WORDS.es[count] ?? ''} por persona, en el teléfono`,
    writeForEach: (count) => `${IN_WORDS.es[count] ?? ''} para cada pregunta, en el teléfono`,
    rankNow: (count) =>
      count === 1
        ? 'Una nota por persona: no hay nada que ordenar. Tiempo para terminar la frase.'
        : 'Ordena tus notas en el teléfono: arriba, la más importante',
    writersOf: (people) =>
      plural('es', people, { one: 'de 1 persona escribe', other: `de ${people} personas escriben` }),
    rankedOf: (writers) =>
      plural('es', writers, { one: 'de 1 persona ya ordenó', other: `de ${writers} personas ya ordenaron` }),
    soFar: (count) => plural('es', count, { one: 'nota hasta ahora', other: 'notas hasta ahora' }),
    onlyYou: 'Hasta que se abra el mural, nadie ve lo que escribes',
    nameless: 'Cada nota muestra su mesa y su orden, nunca quién la escribió',
    readFirst: 'Quienes facilitan leen antes las notas.',
    wallEmpty: 'Aún no hay notas',
    wallEmptyHow: 'Aquí aparece lo que se escribe en los teléfonos',
    concealed: 'El mural está oculto por un momento',
    tablesNow: 'En cada mesa: junten en temas lo que va junto y pónganles nombre',
    inTopics: (stickies, topics) =>
      `${plural('es', stickies, { one: '1 nota', other: `${stickies} notas` })} en ${plural('es', topics, { one: '1 tema', other: `${topics} temas` })}`,
    notPlaced: (count) => plural('es', count, { one: '1 aún sin tema', other: `${count} aún sin tema` }),
  },
});
