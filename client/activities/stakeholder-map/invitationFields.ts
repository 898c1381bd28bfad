import { RELATIONS, type Relation } from '../../../shared/activities/stakeholder-map/rules.ts';
import type { InvitationText } from '../../../shared/activities/stakeholder-map/state.ts';
import { cleanLine } from '../../../shared/lib/cleanText.ts';

/** Fields as they are typed; blank is nothing. */
export type Typed = Record<'group' | 'scope' | 'stakeholder' | 'what' | 'name' | 'who' | 'by', string>;

export const typedOf = (before: InvitationText | undefined, levels: readonly string[]): Typed => ({
  group: before?.group ?? 'authority',
  scope: before?.scope ?? (levels.length === 1 ? (levels[0] ?? '') : ''),
  stakeholder: before?.stakeholder ?? '',
  what: before?.what ?? '',
  name: before?.name ?? '',
  who: before?.who ?? '',
  by: before?.by ?? '',
});

export const relationOf = (group: string): Relation => RELATIONS.find((one) => one === group) ?? 'authority';

/** As commands take it: what is not filled in is left out. */
export function fieldsOf(typed: Typed): InvitationText {
  const [name, who, by] = [typed.name, typed.who, typed.by].map(cleanLine);
  return {
    group: relationOf(typed.group),
    scope: typed.scope,
    what: cleanLine(typed.what),
    ...(typed.stakeholder === '' ? {} : { stakeholder: typed.stakeholder }),
    ...(name ? { name } : {}),
    ...(who ? { who } : {}),
    ...(by ? { by } : {}),
  };
}
