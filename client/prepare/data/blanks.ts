import { type Kind, registry } from '../../../shared/activities/registry.ts';
import type { Language } from '../../../shared/lib/catalogue.ts';
import type { DraftItem } from './draft.ts';

/**
 * A new item of a kind, with no id and no section yet.
 * @param language of whoever prepares
 * @param notes what notes are for, in that language
 */
export function blankItem(kind: Kind, language: Language, notes: string): Omit<DraftItem, 'id' | 'section'> {
  const { words, minutes, blank } = registry[kind].about;
  const [least, planned, most] = minutes;
  return {
    title: words[language].name,
    activity: kind,
    minutes: [least, most],
    planned,
    notes,
    config: blank(language),
  };
}
