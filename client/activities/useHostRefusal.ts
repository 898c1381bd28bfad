import { useHostReasons } from '../ui/hostRefusalText.ts';
import { useLastRefusal } from './useRefusal.ts';

/** {@link useRefusal} for what a facilitator sent. */
export const useHostRefusal = (texts: Readonly<Record<string, string>>) =>
  useLastRefusal(useHostReasons(), texts);
