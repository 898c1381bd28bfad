import { defineText } from '../lib/catalogue.ts';
import { tableCalled } from '../lib/teamAt.ts';
import { type Block, type Line, said } from './block.ts';
import type { TableId } from './facts.ts';
import type { Reader } from './results.ts';

/** Words that results of several kinds share. */
export const resultWords = defineText({
  en: {
    tableOf: (letter: string) => `table ${letter}`,
    tableHead: (letter: string) => `Table ${letter}`,
    late: 'arrived late',
    unread: 'Written, and not let through by a facilitator',
    ownWords: {
      title: 'Your own words',
      columns: { author: 'Person', about: 'About', text: 'Text' },
    },
    nextStep: {
      title: 'Next steps',
      columns: {
        what: 'What',
        owner: 'Who',
        level: 'For',
        date: 'By when',
        heading: 'Topic',
        status: { title: 'Status', choices: { open: 'open', done: 'done', dropped: 'dropped' } },
        from: 'Table',
        arrived: { title: 'Arrived', choices: { late: 'late' } },
      },
    },
  },
  es: {
    tableOf: (letter) => `mesa ${letter}`,
    tableHead: (letter) => `Mesa ${letter}`,
    late: 'llegó tarde',
    unread: 'Escrito, y que quien facilita no dejó pasar',
    ownWords: {
      title: 'Tus propias palabras',
      columns: { author: 'Persona', about: 'Sobre', text: 'Texto' },
    },
    nextStep: {
      title: 'Próximos pasos',
      columns: {
        what: 'Qué',
        owner: 'Quién',
        level: 'Para',
        date: 'Para cuándo',
        heading: 'Tema',
        status: { title: 'Estado', choices: { open: 'abierto', done: 'hecho', dropped: 'abandonado' } },
        from: 'Mesa',
        arrived: { title: 'Llegada', choices: { late: 'tarde' } },
      },
    },
  },
});

/** What a table is called in this reader's sentences. */
export const called = (table: TableId, { team }: Reader): string => tableCalled(table, team?.(table));

/** Tables in a list, those of a team together: `B, Springfield (A, C)`. */
export function calledTogether(tables: readonly TableId[], { team }: Reader): string {
  const teams = new Map<string, TableId[]>();
  for (const table of tables) {
    const name = team?.(table);
    if (name !== undefined) teams.set(name, [...(teams.get(name) ?? []), table]);
  }
  const alone = tables.filter((table) => team?.(table) === undefined);
  return [...alone, ...[...teams].map(([name, own]) => `${name} (${own.join(', ')})`)].join(', ');
}

/** A text, and that it arrived late where it did. */
export const marked = (text: string, late: 'late' | undefined, { language }: Reader): Line =>
  late === undefined ? said(text) : [said(text), ` (${resultWords[language].late})`];

/** What nobody has looked at: it is not lost, and stands not among the rest. */
export const unread = (texts: readonly string[], { language }: Reader): Block[] =>
  texts.length === 0
    ? []
    : [
        { type: 'text', text: `${resultWords[language].unread}:` },
        { type: 'list', items: texts.map(said) },
      ];
