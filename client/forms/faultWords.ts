import { type Fault, faultText } from '../../shared/lib/faults.ts';
import { useLanguage } from '../ui/text.ts';

/** Says a fault in the interface's language. */
export function useFaultWords(): (found: { readonly fault: Fault }) => string {
  const language = useLanguage();
  return ({ fault }) => faultText(fault, language);
}
