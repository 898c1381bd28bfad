import { defineText } from '../../lib/catalogue.ts';
import type { TableWords } from '../results.ts';
import { resultWords } from '../resultWords.ts';
import type { tables } from './tables.ts';

type Tables = TableWords<typeof tables>;

export const words = defineText({
  en: {
    tables: {
      talks: {
        title: 'Talks',
        columns: {
          title: 'Talk',
          name: 'Presenter',
          organisation: 'Organisation',
          queue: { title: 'Queue', choices: { held: 'in the queue', removed: 'taken out of the queue' } },
        },
      },
      questions: {
        title: 'Questions to presenters',
        columns: {
          talk: 'Talk',
          question: 'Question',
          people: 'People',
          state: { title: 'State', choices: { open: 'open', answered: 'answered' } },
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      prompts: {
        title: 'Discussion questions',
        columns: {
          prompt: 'Question',
          answered: { title: 'Answered', choices: { collected: 'from phones', aloud: 'aloud' } },
          collects: {
            title: 'Collected',
            choices: {
              answers: 'answers',
              practices: 'what can be done right away',
              challenges: 'challenges',
            },
          },
        },
      },
      answers: {
        title: 'Answers',
        columns: {
          prompt: 'Question',
          answer: 'Answer',
          people: 'People',
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      practices: {
        title: 'Practices',
        columns: {
          prompt: 'Question',
          practice: 'We can do this right away',
          people: 'People',
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      challenges: {
        title: 'Challenges',
        columns: {
          prompt: 'Question',
          challenge: 'Challenge',
          people: 'People',
          arrived: { title: 'Arrived', choices: { late: 'late' } },
        },
      },
      mine: resultWords.en.ownWords,
      votes: { ...resultWords.en.ownWords, title: 'What you voted for' },
    } satisfies Tables,
    unnamed: 'Presenter not named',
    removed: '(taken out of the queue)',
    noQuestions: 'No questions were asked from phones.',
    aloud: 'Discussed aloud.',
    nothing: {
      answers: 'No answers were collected.',
      practices: 'No practices were collected.',
      challenges: 'No challenges were collected.',
    },
  },
  es: {
    tables: {
      talks: {
        title: 'Charlas',
        columns: {
          title: 'Charla',
          name: 'Ponente',
          organisation: 'Organización',
          queue: { title: 'Lista', choices: { held: 'en la lista', removed: 'sacada de la lista' } },
        },
      },
      questions: {
        title: 'Preguntas a ponentes',
        columns: {
          talk: 'Charla',
          question: 'Pregunta',
          people: 'Personas',
          state: { title: 'Estado', choices: { open: 'abierta', answered: 'respondida' } },
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      prompts: {
        title: 'Preguntas para conversar',
        columns: {
          prompt: 'Pregunta',
          answered: {
            title: 'Respuestas',
            choices: { collected: 'desde los teléfonos', aloud: 'en voz alta' },
          },
          collects: {
            title: 'Se recogió',
            choices: {
              answers: 'respuestas',
              practices: 'lo que se puede hacer ya',
              challenges: 'desafíos',
            },
          },
        },
      },
      answers: {
        title: 'Respuestas',
        columns: {
          prompt: 'Pregunta',
          answer: 'Respuesta',
          people: 'Personas',
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      practices: {
        title: 'Prácticas',
        columns: {
          prompt: 'Pregunta',
          practice: 'Podemos hacerlo ya',
          people: 'Personas',
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      challenges: {
        title: 'Desafíos',
        columns: {
          prompt: 'Pregunta',
          challenge: 'Desafío',
          people: 'Personas',
          arrived: { title: 'Llegada', choices: { late: 'tarde' } },
        },
      },
      mine: resultWords.es.ownWords,
      votes: { ...resultWords.es.ownWords, title: 'Lo que votaste' },
    },
    unnamed: 'Ponente sin nombre',
    removed: '(sacada de la lista)',
    noQuestions: 'No se hicieron preguntas desde los teléfonos.',
    aloud: 'Se conversó en voz alta.',
    nothing: {
      answers: 'No se recogieron respuestas.',
      practices: 'No se recogieron prácticas.',
      challenges: 'No se recogieron desafíos.',
    },
  },
});
