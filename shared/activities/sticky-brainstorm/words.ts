import { defineText, plural } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      questions: {
        title: 'Questions',
        columns: { question: 'Question', short: 'In short', each: 'Stickies each' },
      },
      topics: {
        title: 'Topics',
        columns: {
          question: 'Question',
          topic: 'Topic',
          points: 'Points',
          people: 'People',
          tables: 'Tables',
          opinions: {
            title: 'Opinions',
            choices: { agree: 'agree', disagree: 'disagree on how important it is' },
          },
        },
      },
      stickies: {
        title: 'Stickies',
        columns: {
          question: 'Question',
          text: 'Sticky',
          topic: 'Topic',
          table: 'Table',
          choice: 'Choice',
          of: 'Of',
          wall: {
            title: 'Wall',
            choices: { hung: 'hung', waiting: 'not let through', unopened: 'never opened' },
          },
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      mine: resultWords.en.ownWords,
    } satisfies Tables,
    /** What is done for each question, one after the other. */
    phases: {
      write: 'write',
      rank: 'rank',
      wall: 'wall',
      tables: 'condense at the tables',
      room: 'condense together',
    },
    /** What is done for all questions at once. */
    together: {
      write: 'Write, alone',
      rank: 'Rank your own',
      wall: 'The wall',
      tables: 'Condense at the tables',
      room: 'Bring it to the central wall',
    },
    choice: (choice: number, of: number) => `choice ${choice} of ${of}`,
    points: 'points',
    pointsOf: (count: number) => plural('en', count, { one: '1 point', other: `${count} points` }),
    peopleOf: (count: number) => plural('en', count, { one: '1 person', other: `${count} people` }),
    tablesOf: (count: number) => plural('en', count, { one: '1 table', other: `${count} tables` }),
    disagree: 'people disagree on how important this is',
    /** How the ranks make the order. */
    order: (stickies: number) =>
      stickies === 1
        ? 'Topics stand in order of points (one for each sticky), then of people, then of tables.'
        : `Topics stand in order of points (a first choice counts ${stickies}, each further one 1 less), then of people, then of tables.`,
    unopened: 'These stickies were written, and never put on a wall:',
    nothing: 'No stickies were put on the wall.',
    loose: 'Not placed in a topic',
  },
  es: {
    tables: {
      questions: {
        title: 'Preguntas',
        columns: { question: 'Pregunta', short: 'En breve', each: 'Notas por persona' },
      },
      topics: {
        title: 'Temas',
        columns: {
          question: 'Pregunta',
          topic: 'Tema',
          points: 'Puntos',
          people: 'Personas',
          tables: 'Mesas',
          opinions: {
            title: 'Opiniones',
            choices: { agree: 'de acuerdo', disagree: 'en desacuerdo sobre su importancia' },
          },
        },
      },
      stickies: {
        title: 'Notas',
        columns: {
          question: 'Pregunta',
          text: 'Nota',
          topic: 'Tema',
          table: 'Mesa',
          choice: 'Opción',
          of: 'De',
          wall: {
            title: 'Mural',
            choices: { hung: 'colgada', waiting: 'sin dar a conocer', unopened: 'nunca se abrió' },
          },
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      mine: resultWords.es.ownWords,
    },
    phases: {
      write: 'escribir',
      rank: 'ordenar',
      wall: 'mural',
      tables: 'condensar en las mesas',
      room: 'condensar en conjunto',
    },
    together: {
      write: 'Escribir, cada quien',
      rank: 'Ordenar lo propio',
      wall: 'El mural',
      tables: 'Condensar en las mesas',
      room: 'Llevarlo al mural central',
    },
    choice: (choice, of) => `opción ${choice} de ${of}`,
    points: 'puntos',
    pointsOf: (count) => plural('es', count, { one: '1 punto', other: `${count} puntos` }),
    peopleOf: (count) => plural('es', count, { one: '1 persona', other: `${count} personas` }),
    tablesOf: (count) => plural('es', count, { one: '1 mesa', other: `${count} mesas` }),
    disagree: 'hay desacuerdo sobre su importancia',
    order: (stickies) =>
      stickies === 1
        ? 'Los temas se ordenan por puntos (uno por nota), luego por personas y luego por mesas.'
        : `Los temas se ordenan por puntos (la primera opción vale ${stickies}; cada una de las siguientes, 1 menos), luego por personas y luego por mesas.`,
    unopened: 'Estas notas se escribieron y nunca se pusieron en un mural:',
    nothing: 'No se puso ninguna nota en el mural.',
    loose: 'Sin tema',
  },
});
