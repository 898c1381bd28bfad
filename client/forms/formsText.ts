import { defineText, plural } from '../ui/text.ts';

/** What forms of every kind of activity say. */
export const formsText = defineText({
  en: {
    numbered: (what: string, number: number) => `${what} ${number}`,
    fault: {
      renamed: 'It has the same hidden name as another one.',
      rename: 'Give it a new name',
    },
    short: 'On the agenda',
    questions: 'Questions',
    question: 'Question',
    addQuestion: 'Add a question',
    min: 'min',
    from: 'Topics to choose from, for each next step',
    lostItem: (id: string) => `“${id}”, which is no item before this one`,
    review: 'Facilitators read what people write before others see it',
    address: 'Address',
    someQuestions: (count: number) => plural('en', count, { one: '1 question', other: `${count} questions` }),
  },
  es: {
    numbered: (what, number) => `${what} ${number}`,
    fault: {
      renamed: 'Tiene el mismo nombre interno que otra entrada.',
      rename: 'Darle un nombre nuevo',
    },
    short: 'En la agenda',
    questions: 'Preguntas',
    question: 'Pregunta',
    addQuestion: 'Añadir una pregunta',
    min: 'min',
    from: 'Temas para elegir, para cada próximo paso',
    lostItem: (id) => `«${id}», que no es un punto anterior a este`,
    review: 'Quienes facilitan leen lo que se escribe antes que los demás',
    address: 'Dirección',
    someQuestions: (count) => plural('es', count, { one: '1 pregunta', other: `${count} preguntas` }),
  },
});
