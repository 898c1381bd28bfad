import type { Person, PersonId } from '../../../shared/activities/activity.ts';
import type { ConsoleView } from '../../../shared/activities/share-and-move/consoleView.ts';
import { ownWriters } from '../../../shared/activities/share-and-move/ownWriters.ts';
import type { TurnsView } from '../../../shared/activities/share-and-move/viewParts.ts';
import type { TableView } from '../../../shared/activities/share-and-move/views.ts';
import type { Nearness } from '../../calling/useCalled.ts';

export function nearnessIn({ order, turn, started }: TurnsView, you: string): Nearness {
  if (turn?.person === you) return 'mine';
  const line = order.filter(({ id, status }) => status === 'waiting' && id !== turn?.person);
  if (!line.some(({ id }) => id === you)) return 'far';
  return started && line[0]?.id === you ? 'next' : 'waiting';
}

/** Turns are taken in the writing step only. */
export const calls = {
  nearness({
    step,
    table,
    you,
  }: {
    readonly step: string;
    readonly table: TableView | undefined;
    readonly you: Person;
  }): Nearness {
    const own = step === 'write' && table ? ownWriters(table, you.id) : undefined;
    return own ? nearnessIn(own.turns, you.id) : 'far';
  },
  called: ({ phase, writers }: ConsoleView): readonly PersonId[] =>
    phase === 'write' ? Object.values(writers).flatMap(({ turns }) => turns.turn?.person ?? []) : [],
};
