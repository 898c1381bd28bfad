import type { SessionFacts } from '../../../shared/activities/activity.ts';
import { forms } from '../../activities/forms.ts';
import type { Printed } from '../../activities/printed.ts';
import { fieldsOf } from '../../forms/read.ts';
import type { Language } from '../../ui/text.ts';
import type { DraftItem } from '../data/draft.ts';
import { isKind } from '../data/kinds.ts';

/** What printouts show of an item's config. */
export function printedOf(
  { activity, config }: DraftItem,
  language: Language,
  session: SessionFacts,
): Printed {
  const print = isKind(activity) ? forms[activity].print : undefined;
  return print?.(fieldsOf(config), language, session) ?? {};
}
