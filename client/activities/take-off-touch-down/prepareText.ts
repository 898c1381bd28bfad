import { defineText } from '../../ui/text.ts';

/** What its form says. */
export const prepareText = defineText({
  en: {
    statements: 'Statements',
    statement: 'Statement',
    addStatement: 'Add a statement',
    statementsHint: 'Read aloud one by one. Whoever a statement is true for stands up.',
  },
  es: {
    statements: 'Afirmaciones',
    statement: 'Afirmación',
    addStatement: 'Añadir una afirmación',
    statementsHint: 'Se leen en voz alta una a una: se levanta quien se reconoce en ella.',
  },
});
