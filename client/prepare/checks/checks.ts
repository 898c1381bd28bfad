import { useMemo } from 'react';
import { checkSession, type SessionFault } from '../../../shared/agenda/session.ts';
import { type SessionWarning, warningsOf } from '../../../shared/agenda/warnings.ts';
import type { Draft } from '../data/draft.ts';
import { configOf } from '../data/kinds.ts';
import { usePrepared } from '../data/store.ts';

/** What keeps a session from being run. */
export function faultsOf(session: Draft): readonly SessionFault[] {
  const checked = checkSession(session, configOf);
  return checked.ok ? [] : checked.faults;
}

let last: { session: Draft; faults: readonly SessionFault[] } | undefined;

/** The faults of the session as it stands; worked out once for all that ask. */
export function useFaults(): readonly SessionFault[] {
  const session = usePrepared((state) => state.history.now.session);
  return useMemo(() => {
    if (last?.session !== session) last = { session, faults: faultsOf(session) };
    return last.faults;
  }, [session]);
}

/** Faults of one field and of what is in it. */
export const under = (faults: readonly SessionFault[], field: string): SessionFault[] =>
  faults.filter(
    (fault) =>
      fault.field === field ||
      (/^[.[]/.test(fault.field.slice(field.length)) && fault.field.startsWith(field)),
  );

/** Faults in the words of a group of fields: `agenda[2].config.slides[0].title` → `slides[0].title`. */
export const within = (faults: readonly SessionFault[], field: string): SessionFault[] =>
  under(faults, field).map((fault) => ({
    ...fault,
    field: fault.field.slice(field.length).replace(/^\./, ''),
  }));

/** Names a note by what it says: one that was put away comes back when its figures or its item change. */
export const noteKey = ({ code, values = {} }: SessionWarning): string => `${code} ${JSON.stringify(values)}`;

/** What runs all the same, but is worth knowing: where the guide's own figures clash, among others. */
export function useNotes(): { readonly shown: readonly SessionWarning[]; readonly away: number } {
  const { session, dismissed } = usePrepared((state) => state.history.now);
  const notes = useMemo(() => warningsOf(session), [session]);
  const shown = notes.filter((note) => !dismissed?.includes(noteKey(note)));
  return { shown, away: notes.length - shown.length };
}
