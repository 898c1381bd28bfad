import { type Fault, faultText } from '../../shared/lib/faults.ts';
import { useLanguage } from '../ui/text.ts';

/** Says a fault in the interface's language. What the reader of YAML says is there in English only. */
export function useFaultWords(): (found: { readonly message: string; readonly fault?: Fault }) => string {
  const language = useLanguage();
  return ({ message, fault }) => (fault === undefined ? message : faultText(fault, language));
}
