import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      elements: { title: 'Elements', columns: { element: 'Element', description: 'Description' } },
      pieces: {
        title: 'True of us today',
        columns: { element: 'Element', piece: 'From the description', people: 'People' },
      },
      cards: { title: 'Possible next steps', columns: { element: 'Element', source: 'Possible next step' } },
      decisions: {
        title: 'What tables make of them',
        columns: {
          card: 'Possible next step',
          table: 'Table',
          verdict: {
            title: 'Verdict',
            choices: {
              adopt: 'adopt as it stands',
              adapt: 'adapt',
              'not-now': 'not now',
              already: 'we do this already',
            },
          },
          text: 'What we propose to do',
          decides: 'Who has the authority',
          starts: 'Who starts',
          first: 'First move within two weeks',
          by: 'By when',
          heading: 'Topic',
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      nextSteps: resultWords.en.nextStep,
      mine: {
        title: 'What you marked as true today',
        columns: { author: 'Person', element: 'Element', piece: 'From the description' },
      },
    } satisfies Tables,
    steps: {
      open: 'Possible next steps',
      read: 'Read',
      decide: 'Decide',
      room: 'Together',
      close: 'The earliest dates',
      round: (round: number, of: number) => `element ${round} of ${of}`,
    },
    plan: 'Plan of table {table}',
    nothingTaken: 'Nothing was taken on.',
    sources: 'Adapted from:',
    under: 'under',
    trueToday: 'What people marked as true today:',
    people: 'people',
    nothing: 'No table has decided on a possible next step.',
  },
  es: {
    tables: {
      elements: { title: 'Elementos', columns: { element: 'Elemento', description: 'Descripción' } },
      pieces: {
        title: 'Lo que hoy es verdad',
        columns: { element: 'Elemento', piece: 'De la descripción', people: 'Personas' },
      },
      cards: {
        title: 'Próximos pasos posibles',
        columns: { element: 'Elemento', source: 'Próximo paso posible' },
      },
      decisions: {
        title: 'Qué hacen las mesas con ellos',
        columns: {
          card: 'Próximo paso posible',
          table: 'Mesa',
          verdict: {
            title: 'Decisión',
            choices: {
              adopt: 'adoptar tal cual',
              adapt: 'adaptar',
              'not-now': 'ahora no',
              already: 'ya lo hacemos',
            },
          },
          text: 'Lo que proponemos hacer',
          decides: 'Quién tiene la autoridad',
          starts: 'Quién empieza',
          first: 'Primer movimiento en dos semanas',
          by: 'Para cuándo',
          heading: 'Tema',
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      nextSteps: resultWords.es.nextStep,
      mine: {
        title: 'Lo que marcaste como verdad hoy',
        columns: { author: 'Persona', element: 'Elemento', piece: 'De la descripción' },
      },
    },
    steps: {
      open: 'Próximos pasos posibles',
      read: 'Leer',
      decide: 'Decidir',
      room: 'En común',
      close: 'Las fechas más próximas',
      round: (round, of) => `elemento ${round} de ${of}`,
    },
    plan: 'Plan de la mesa {table}',
    nothingTaken: 'No se asumió ningún paso.',
    sources: 'Adaptado de:',
    under: 'bajo',
    trueToday: 'Lo que se marcó como verdad hoy:',
    people: 'personas',
    nothing: 'Ninguna mesa ha decidido sobre un próximo paso posible.',
  },
});
