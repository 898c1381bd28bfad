import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

const arrived = {
  en: { title: 'Arrived', choices: { late: 'late' } },
  es: { title: 'Llegada', choices: { late: 'tarde' } },
} as const;

const answers = {
  en: {
    have: 'have it',
    partly: 'partly, or out of date',
    none: 'do not have it',
    unknown: 'do not know',
    later: 'not for us yet',
  },
  es: {
    have: 'lo tienen',
    partly: 'en parte, o desactualizado',
    none: 'no lo tienen',
    unknown: 'no lo saben',
    later: 'todavía no les toca',
  },
} as const;

export const words = defineText({
  en: {
    tables: {
      lines: {
        title: 'The question, before and after',
        columns: { first: 'Before', again: 'At the end', arrived: arrived.en },
      },
      map: {
        title: 'What we can show',
        columns: {
          indicator: 'Indicator',
          evidence: 'Evidence',
          ...answers.en,
          like: 'have one like it',
          doubt: 'doubt it',
        },
      },
      inventory: {
        title: 'Inventory by table',
        columns: {
          table: 'Table',
          indicator: 'Indicator',
          evidence: 'Evidence',
          answer: { title: 'Answer', choices: answers.en },
          arrived: arrived.en,
        },
      },
      places: {
        title: 'Where it is, or who knows',
        columns: {
          entry: 'Answer',
          evidence: 'Evidence',
          table: 'Table',
          author: 'Said by',
          place: 'Where, or who knows',
        },
      },
      checks: {
        title: 'What tables said of each other',
        columns: {
          evidence: 'Evidence',
          table: 'Table',
          by: 'Said by table',
          author: 'Person',
          mark: { title: 'Mark', choices: { like: 'have one like it', doubt: 'doubt it' } },
          note: 'Note',
        },
      },
      gaps: {
        title: 'Gaps',
        columns: { evidence: 'Evidence', indicator: 'Indicator', tables: 'Tables' },
      },
      nextSteps: resultWords.en.nextStep,
      mine: {
        title: 'Your next steps',
        columns: { author: 'Person', ...resultWords.en.nextStep.columns },
      },
      ownLines: resultWords.en.ownWords,
    } satisfies Tables,
    steps: {
      question: 'The question',
      inventory: 'Take inventory',
      check: 'Check each other',
      map: 'The map',
      gaps: 'Gaps',
      again: 'The question again',
    },
    answers: 'Tables',
    unanswered: 'not answered',
    notGood: 'Having evidence does not say that what it shows is good.',
    untold: 'Written, and not shown to the room',
    noPairs: 'Nobody wrote a line at the start and one at the end.',
    noGaps: 'No gaps were written down.',
  },
  es: {
    tables: {
      lines: {
        title: 'La pregunta, antes y después',
        columns: { first: 'Antes', again: 'Al final', arrived: arrived.es },
      },
      map: {
        title: 'Lo que podemos mostrar',
        columns: {
          indicator: 'Indicador',
          evidence: 'Evidencia',
          ...answers.es,
          like: 'tienen algo parecido',
          doubt: 'lo dudan',
        },
      },
      inventory: {
        title: 'Inventario por mesa',
        columns: {
          table: 'Mesa',
          indicator: 'Indicador',
          evidence: 'Evidencia',
          answer: { title: 'Respuesta', choices: answers.es },
          arrived: arrived.es,
        },
      },
      places: {
        title: 'Dónde está, o quién lo sabe',
        columns: {
          entry: 'Respuesta',
          evidence: 'Evidencia',
          table: 'Mesa',
          author: 'Lo dijo',
          place: 'Dónde, o quién lo sabe',
        },
      },
      checks: {
        title: 'Lo que las mesas dijeron unas de otras',
        columns: {
          evidence: 'Evidencia',
          table: 'Mesa',
          by: 'Lo dijo la mesa',
          author: 'Persona',
          mark: { title: 'Marca', choices: { like: 'tienen algo parecido', doubt: 'lo dudan' } },
          note: 'Nota',
        },
      },
      gaps: {
        title: 'Lo que falta',
        columns: { evidence: 'Evidencia', indicator: 'Indicador', tables: 'Mesas' },
      },
      nextSteps: resultWords.es.nextStep,
      mine: {
        title: 'Tus próximos pasos',
        columns: { author: 'Persona', ...resultWords.es.nextStep.columns },
      },
      ownLines: resultWords.es.ownWords,
    },
    steps: {
      question: 'La pregunta',
      inventory: 'Hacer el inventario',
      check: 'Revisar a otra mesa',
      map: 'El mapa',
      gaps: 'Lo que falta',
      again: 'La pregunta otra vez',
    },
    answers: 'Mesas',
    unanswered: 'sin respuesta',
    notGood: 'Tener evidencia no dice que lo que muestra sea bueno.',
    untold: 'Escrito, y no mostrado a la sala',
    noPairs: 'Nadie escribió una línea al principio y otra al final.',
    noGaps: 'No se anotó nada que falte.',
  },
});
