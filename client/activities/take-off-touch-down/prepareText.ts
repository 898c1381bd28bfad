import { defineText, plural } from '../../ui/text.ts';

/** What its form and its printouts say. */
export const prepareText = defineText({
  en: {
    statements: 'Statements',
    statement: 'Statement',
    addStatement: 'Add a statement',
    statementsHint: 'Read aloud one by one. Whoever a statement is true for stands up.',
    someStatements: (count: number) =>
      plural('en', count, { one: '1 statement', other: `${count} statements` }),
  },
  es: {
    statements: 'Afirmaciones',
    statement: 'Afirmación',
    addStatement: 'Añadir una afirmación',
    statementsHint: 'Se leen en voz alta una a una: se levanta quien se reconoce en ella.',
    someStatements: (count) => plural('es', count, { one: '1 afirmación', other: `${count} afirmaciones` }),
  },
});
