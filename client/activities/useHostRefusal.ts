import { useHostReasons } from '../ui/hostReasons.ts';
import { useLastRefusal } from './useRefusal.ts';

/** {@link useRefusal} for what a facilitator sent. */
export const useHostRefusal = () => useLastRefusal(useHostReasons());
