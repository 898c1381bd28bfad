import type { Answer } from '../../../shared/activities/evidence/rules.ts';

/** What stands inside of a sign's circle, in a box of 24. */
const INSIDE: Readonly<Record<Answer, string | undefined>> = {
  have: 'M12 2.5a9.5 9.5 0 110 19 9.5 9.5 0 010-19z',
  partly: 'M12 2.5a9.5 9.5 0 010 19z',
  none: undefined,
  unknown: undefined,
  later: undefined,
};

/** Full, half, empty, a question mark; a dash for what is not for anybody yet. Decoration: words beside it say it. */
export function Sign({ sign, size = '1em' }: { sign: Answer; size?: string | number }) {
  const inside = INSIDE[sign];
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" style={{ flex: 'none' }}>
      {sign === 'later' ? (
        <path d="M5 12h14" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
      ) : (
        <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
      )}
      {inside === undefined ? null : <path d={inside} fill="currentColor" />}
      {sign === 'unknown' ? (
        <>
          <path
            d="M9 9.6a3.1 3.1 0 116 0c0 2.1-3 2.4-3 4.4"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
          <circle cx="12" cy="17" r="1.3" fill="currentColor" />
        </>
      ) : null}
    </svg>
  );
}
