import { createContext, useContext } from 'react';
import type { Role, SessionFacts } from '../../shared/activities/activity.ts';
import type { SessionFault } from '../../shared/agenda/session.ts';
import type { FaultCode } from '../../shared/lib/faults.ts';
import { useText } from '../ui/text.ts';
import { useFaultWords } from './faultWords.ts';
import { fieldsText } from './fieldsText.ts';

/** Its field as the checks name it, from what is edited on: `slides[0].title`. */
export type Fault = SessionFault;

/** What every field needs to know of where it stands: in the session itself, or in the config of an item. */
export interface FormScope {
  /** The name of what is edited in faults (`agenda[2].config`), or nothing. */
  readonly at: string;
  /** BCP 47 tag of the session's texts. */
  readonly language: string;
  readonly faults: readonly Fault[];
  /** Planned minutes of the item, where they are known. */
  readonly minutes?: number | undefined;
  readonly roles: readonly Role[];
  /** What slides may show of the session, where there is one. */
  readonly session?: SessionFacts | undefined;
  /** Items before this one that have headings to give. */
  readonly earlier?: readonly { readonly id: string; readonly title: string }[] | undefined;
}

export const FormScopeContext = createContext<FormScope>({ at: '', language: 'en', faults: [], roles: [] });

export const useFormScope = (): FormScope => useContext(FormScopeContext);

/** A field's name for the whole session, by which the page leads to it. */
export function useFieldName(path: string): string {
  const { at } = useFormScope();
  if (at === '') return path;
  return path === '' ? at : `${at}${path.startsWith('[') ? '' : '.'}${path}`;
}

const EMPTY: ReadonlySet<FaultCode> = new Set(['empty', 'missing', 'missingKind', 'missingChoice']);

/** The first fault of exactly this field, in words for people who never saw a schema. */
export function useFault(path: string): string | undefined {
  const { faults } = useFormScope();
  const text = useText(fieldsText);
  const words = useFaultWords();
  const found = faults.find(({ field }) => field === path);
  if (found === undefined) return undefined;
  if (EMPTY.has(found.fault.code)) return text.fault.empty;
  return found.fault.code === 'link' ? text.fault.address : words(found);
}
