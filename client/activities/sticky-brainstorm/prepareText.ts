import { defineText, plural } from '../../ui/text.ts';

/** What its form says. */
export const prepareText = defineText({
  en: {
    flow: 'Questions are answered',
    flows: { together: 'All together', 'by-question': 'One after the other' },
    flowHints: {
      together:
        'Everybody writes for all of them first, then ranks. Then the walls hang, each table condenses its stickies, and brings its topics to the central wall itself. Five stops in all.',
      'by-question':
        'Write, rank, wall, tables, room for the first question, then all of it again for the next. Five stops for each.',
    },
    questionsHint: 'In ten minutes two questions are enough. You can still choose others in the room.',
    asked: 'Asked',
    names: (count: number) =>
      count === 0
        ? 'Names for its topics'
        : plural('en', count, { one: '1 name for its topics', other: `${count} names for its topics` }),
    namesHint: 'Tables that make a topic are offered them. Those of one name join on the central wall.',
    namesOf: 'Names for topics',
    name: 'Name',
    addName: 'Add a name',
    namesPrinted: (short: string, names: readonly string[]) =>
      `Names for topics (${short}): ${names.join(', ')}.`,
    printed: (questions: readonly string[]) => `To pick from besides: ${questions.join(' ')}`,
    stickies: 'Stickies for each person and question',
  },
  es: {
    flow: 'Las preguntas se responden',
    flows: { together: 'Todas juntas', 'by-question': 'Una tras otra' },
    flowHints: {
      together:
        'Cada persona escribe primero para todas y luego ordena. Después se abren los murales, cada mesa condensa sus notas y lleva sus temas al mural central. Cinco paradas en total.',
      'by-question':
        'Escribir, ordenar, mural, mesas y sala para la primera pregunta, y todo de nuevo para la siguiente. Cinco paradas por pregunta.',
    },
    questionsHint: 'En diez minutos bastan dos preguntas. En la sala aún puedes elegir otras.',
    asked: 'Se hace',
    names: (count) =>
      count === 0
        ? 'Nombres para sus temas'
        : plural('es', count, { one: '1 nombre para sus temas', other: `${count} nombres para sus temas` }),
    namesHint:
      'Se ofrecen a las mesas que crean un tema. Los del mismo nombre se juntan en el mural central.',
    namesOf: 'Nombres para temas',
    name: 'Nombre',
    addName: 'Añadir un nombre',
    namesPrinted: (short, names) => `Nombres para temas (${short}): ${names.join(', ')}.`,
    printed: (questions) => `Para elegir además: ${questions.join(' ')}`,
    stickies: 'Notas adhesivas por persona y pregunta',
  },
});
