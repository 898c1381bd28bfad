import { hostReason } from '../../shared/lib/hostRefusals.ts';
import type { Reasons } from './reasons.ts';
import { useLanguage } from './text.ts';

/** Says to a facilitator why something was refused, in the language in use: {@link useReasons} for hosts. */
export function useHostReasons(): Reasons {
  const language = useLanguage();
  return (refusal) => hostReason(refusal, language);
}
