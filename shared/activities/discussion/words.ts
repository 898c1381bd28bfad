import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      formats: {
        title: 'How it was discussed',
        columns: {
          format: {
            title: 'Format',
            choices: { whole: 'the whole room', table: 'at the tables', partner: 'with a partner' },
          },
        },
      },
      media: { title: 'Watched or read', columns: { title: 'Title', address: 'Address' } },
      questions: { title: 'Questions', columns: { question: 'Question', short: 'In short' } },
      groups: {
        title: 'Groups of answers',
        columns: { question: 'Question', group: 'Group', answers: 'Answers' },
      },
      answers: {
        title: 'Answers',
        columns: {
          question: 'Question',
          group: 'Group',
          answer: 'Answer',
          table: 'Table',
          shown: {
            title: 'Projector',
            choices: { shown: 'on the projector', kept: 'not shown', waiting: 'not let through' },
          },
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      followUps: {
        title: 'Topics for a follow-up workshop',
        columns: {
          kind: { title: 'Kind', choices: { question: 'question', answer: 'answer' } },
          topic: 'Topic',
          question: 'Question',
          table: 'Table',
        },
      },
      mine: resultWords.en.ownWords,
    } satisfies Tables,
    formats: {
      whole: 'Discussed with the whole room.',
      table: 'Discussed at the tables.',
      partner: 'Discussed with a partner.',
    },
    nothing: 'No written answers.',
    group: '{name} ({count}):',
    inNoGroup: 'In no group:',
    onProjector: 'On the projector:',
    alsoWritten: 'Also written:',
    followUp: '{topic} ({table}on “{short}”)',
  },
  es: {
    tables: {
      formats: {
        title: 'Cómo se conversó',
        columns: {
          format: {
            title: 'Formato',
            choices: { whole: 'toda la sala', table: 'en las mesas', partner: 'en parejas' },
          },
        },
      },
      media: { title: 'Visto o leído', columns: { title: 'Título', address: 'Dirección' } },
      questions: { title: 'Preguntas', columns: { question: 'Pregunta', short: 'En breve' } },
      groups: {
        title: 'Grupos de respuestas',
        columns: { question: 'Pregunta', group: 'Grupo', answers: 'Respuestas' },
      },
      answers: {
        title: 'Respuestas',
        columns: {
          question: 'Pregunta',
          group: 'Grupo',
          answer: 'Respuesta',
          table: 'Mesa',
          shown: {
            title: 'Proyector',
            choices: { shown: 'en el proyector', kept: 'no mostrada', waiting: 'sin dejar pasar' },
          },
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      followUps: {
        title: 'Temas para un taller de seguimiento',
        columns: {
          kind: { title: 'Tipo', choices: { question: 'pregunta', answer: 'respuesta' } },
          topic: 'Tema',
          question: 'Pregunta',
          table: 'Mesa',
        },
      },
      mine: resultWords.es.ownWords,
    },
    formats: {
      whole: 'Se conversó con toda la sala.',
      table: 'Se conversó en las mesas.',
      partner: 'Se conversó en parejas.',
    },
    nothing: 'No hay respuestas escritas.',
    group: '{name} ({count}):',
    inNoGroup: 'En ningún grupo:',
    onProjector: 'En el proyector:',
    alsoWritten: 'También se escribió:',
    followUp: '{topic} ({table}sobre «{short}»)',
  },
});
