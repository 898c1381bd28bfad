import { defineText } from '../../lib/catalogue.ts';
import type { About } from '../about.ts';

const words = defineText({
  en: {
    name: 'Share and move',
    detail: 'Write at a table, then move on and add',
    who: 'Tables',
    fields: {
      questions: 'question',
      tableMost: 'people at one document',
      turnFloorSeconds: 'shortest turn',
      startSeconds: 'time before the first turn',
      moves: 'moves',
      moveMinutes: 'shortest stay at a table',
      wholeGroup: 'whole group',
      shares: 'parts of the time',
      write: 'writing',
      move: 'moving on',
      whole: 'whole group',
    },
    first: { text: 'What would you like to discuss?', short: 'First' },
  },
  es: {
    name: 'Compartir y rotar',
    detail: 'Escribir en la mesa, rotar y añadir',
    who: 'Mesas',
    fields: {
      questions: 'pregunta',
      tableMost: 'personas por documento',
      turnFloorSeconds: 'turno más corto',
      startSeconds: 'tiempo antes del primer turno',
      moves: 'rotaciones',
      moveMinutes: 'estancia más corta en una mesa',
      wholeGroup: 'todo el grupo',
      shares: 'partes del tiempo',
      write: 'escribir',
      move: 'rotar',
      whole: 'todo el grupo',
    },
    first: { text: '¿De qué conviene hablar?', short: 'Primera' },
  },
});

export const about = {
  words,
  minutes: [15, 25, 35],
  group: 'document',
  blank: (language) => ({ questions: [{ id: 'q1', ...words[language].first }] }),
} satisfies About;
