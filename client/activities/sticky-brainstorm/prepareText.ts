import { defineText } from '../../ui/text.ts';

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
    printed: (questions) => `Para elegir además: ${questions.join(' ')}`,
    stickies: 'Notas adhesivas por persona y pregunta',
  },
});
