import type { Said } from '../../shared/lib/catalogue.ts';
import { reason } from '../../shared/lib/refusals.ts';
import { useLanguage } from './text.ts';

/** Says why something was refused. */
export type Reasons = (refusal: Said) => string;

/** Says to a participant why something was refused, in the language in use. */
export function useReasons(): Reasons {
  const language = useLanguage();
  return (refusal) => reason(refusal, language);
}
