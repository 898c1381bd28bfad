import { defineText, formatNumber } from '../../ui/text.ts';

/** What its form says. */
export const prepareText = defineText({
  en: {
    seconds: 's',
    documents: 'Questions to write about',
    documentsHint: 'Each table gets one, a large one two. When they run out they are dealt again.',
    wholeGroup: 'Discuss the documents with the whole group',
    wholeGroupHint: 'This half may be left out when time is short.',
    turns: 'Turns and moves',
    tableMost: 'Most people at one document',
    tableMostHint: 'A larger table gets two, each with turns of its own.',
    people: 'people',
    printedMost: (people: number) =>
      `A table of more than ${people} people writes two documents, each with turns of its own.`,
    start: 'Before the first turn',
    startHint: 'To explain, and to choose who starts. Turns share the rest of the writing.',
    moves: 'Moves',
    movesHint: 'Fewer where there are fewer tables, or no time. You can add one on the day.',
    turnFloor: 'Shortest turn of a person',
    moveMinutes: 'Shortest stay at a table',
    shares: 'How the time is parted',
    sharesHint:
      'The three numbers are parts of the whole. 12, 3 and 10 give 15 minutes to the tables and 10 to the whole group.',
    write: 'Writing',
    move: 'Moving on and adding',
    whole: 'Whole group',
    ofMinutes: (minutes: number) => `${formatNumber(minutes, 'en')} min`,
    percent: (part: number) => `${Math.round(part * 100)} %`,
  },
  es: {
    seconds: 's',
    documents: 'Preguntas sobre las que escribir',
    documentsHint: 'Cada mesa recibe una; si es grande, dos. Cuando se acaban, se vuelven a repartir.',
    wholeGroup: 'Comentar los documentos con todo el grupo',
    wholeGroupHint: 'Esta mitad puede omitirse si falta tiempo.',
    turns: 'Turnos y rotaciones',
    tableMost: 'Máximo por documento',
    tableMostHint: 'Una mesa más grande recibe dos, cada uno con sus turnos.',
    people: 'personas',
    printedMost: (people) =>
      `Una mesa de más de ${people} personas escribe dos documentos, cada uno con sus turnos.`,
    start: 'Antes del primer turno',
    startHint: 'Para explicar y elegir quién empieza. Los turnos se reparten el resto de la escritura.',
    moves: 'Rotaciones',
    movesHint: 'Menos si hay menos mesas o falta tiempo. Puedes añadir una sobre la marcha.',
    turnFloor: 'Turno más corto de una persona',
    moveMinutes: 'Estancia más corta en una mesa',
    shares: 'Cómo se reparte el tiempo',
    sharesHint:
      'Los tres números son partes del total. Con 12, 3 y 10, las mesas tienen 15 minutos y todo el grupo 10.',
    write: 'Escribir',
    move: 'Rotar y añadir',
    whole: 'Todo el grupo',
    ofMinutes: (minutes) => `${formatNumber(minutes, 'es')} min`,
    percent: (part) => `${Math.round(part * 100)} %`,
  },
});
