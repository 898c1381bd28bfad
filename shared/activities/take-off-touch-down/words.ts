import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      statements: {
        title: 'Statements',
        columns: {
          statement: 'Statement',
          short: 'In short',
          takenOff: 'Taken off',
          touchedDown: 'Touched down',
          passed: 'Passed',
          silent: 'No answer',
          standing: 'Standing',
          inRoom: 'Counted in the room',
        },
      },
      roles: {
        title: 'By role',
        columns: { statement: 'Statement', role: 'Role', takenOff: 'Taken off', people: 'People' },
      },
      answers: {
        title: 'Your answers',
        columns: {
          author: 'Person',
          statement: 'Statement',
          answer: { title: 'Answer', choices: { up: 'took off', down: 'touched down', pass: 'passed' } },
        },
      },
    } satisfies Tables,
    nothing: 'No statement was answered.',
    takenOff: 'taken off',
    byRole: 'Taken off, by role',
    others: 'Others',
    outOf: (takenOff: number, people: number) => `${takenOff} of ${people}`,
    fewest: 'Roles with fewer than five people are counted among the others.',
  },
  es: {
    tables: {
      statements: {
        title: 'Afirmaciones',
        columns: {
          statement: 'Afirmación',
          short: 'En breve',
          takenOff: 'Despegaron',
          touchedDown: 'Aterrizaron',
          passed: 'Pasaron',
          silent: 'Sin respuesta',
          standing: 'De pie',
          inRoom: 'Contadas en la sala',
        },
      },
      roles: {
        title: 'Por función',
        columns: { statement: 'Afirmación', role: 'Función', takenOff: 'Despegaron', people: 'Personas' },
      },
      answers: {
        title: 'Tus respuestas',
        columns: {
          author: 'Persona',
          statement: 'Afirmación',
          answer: { title: 'Respuesta', choices: { up: 'despegó', down: 'aterrizó', pass: 'pasó' } },
        },
      },
    },
    nothing: 'Ninguna afirmación recibió respuesta.',
    takenOff: 'despegaron',
    byRole: 'Despegaron, por función',
    others: 'Otras',
    outOf: (takenOff, people) => `${takenOff} de ${people}`,
    fewest: 'Las funciones con menos de cinco personas se cuentan entre las otras.',
  },
});
