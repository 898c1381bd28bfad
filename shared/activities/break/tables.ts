import type { ResultTables } from '../results.ts';
import { BREAKS } from './rules.ts';

export const tables = {
  breaks: { columns: { kind: { type: 'choice', choices: BREAKS } } },
} as const satisfies ResultTables;
