import type { AgendaView } from '../../../shared/room/views.ts';
import { defineText } from '../../ui/text.ts';

/** What hosts tell refits of an item. */
export type MarksOf = Pick<AgendaView, 'hold' | 'byHand' | 'givesFirst'>;

/** Whether refits take from it first: not from what is kept as it is. */
export const givesFirst = (item: MarksOf): boolean =>
  (item.givesFirst ?? false) && !item.hold && !item.byHand;

/** Texts of what hosts tell refits of an item. */
export const marksText = defineText({
  en: {
    held: 'held as it is',
    byHand: 'set by hand',
    givesFirst: 'gives up time first',
    hold: 'Hold',
    holdItem: (title: string) => `Hold ${title} as it is`,
    holdHint: 'Hold: no refit touches it',
    giveFirst: 'Give first',
    giveFirstItem: (title: string) => `Give first: ${title}`,
    giveFirstHint: 'Give first: a refit takes from it before others',
    release: 'Release',
    releaseItem: (title: string) => `Release the minutes of ${title}`,
    releaseHint: 'Let refits change its minutes again',
  },
  es: {
    held: 'se queda como está',
    byHand: 'minutos puestos a mano',
    givesFirst: 'cede tiempo primero',
    hold: 'Fijar',
    holdItem: (title) => `Fijar ${title} como está`,
    holdHint: 'Fijar: ningún ajuste la toca',
    giveFirst: 'Ceder primero',
    giveFirstItem: (title) => `Ceder primero: ${title}`,
    giveFirstHint: 'Ceder primero: un ajuste le quita tiempo antes que al resto',
    release: 'Liberar',
    releaseItem: (title) => `Liberar los minutos de ${title}`,
    releaseHint: 'Que los ajustes puedan volver a cambiar sus minutos',
  },
});

/** What is said of an item to refits, in words: what is held or set by hand gives nothing. */
export const marksIn = (
  text: Readonly<Record<'held' | 'byHand' | 'givesFirst', string>>,
  item: MarksOf,
): string[] => [
  ...(item.byHand ? [text.byHand] : []),
  ...(item.hold ? [text.held] : []),
  ...(givesFirst(item) ? [text.givesFirst] : []),
];
