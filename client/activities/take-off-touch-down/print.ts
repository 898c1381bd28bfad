import { textsOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';
import { prepareText } from './prepareText.ts';

/** Its statements. */
export const print: Print = (config, language) => {
  const statements = textsOf(config.statements, 'text');
  return {
    holds: statements.length > 0 ? [prepareText[language].someStatements(statements.length)] : [],
    lists: [statements],
  };
};
