/** A time of day as somebody typed it. */
export interface TypedTime {
  /** Minutes after midnight. */
  readonly minutes: number;
  /** Neither morning nor afternoon was said, and by the figure it may be either. */
  readonly either: boolean;
}

const WRITTEN = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(\d{2}))?\s*(?:h|hrs?)?\s*([ap])?/i;

/**
 * Reads a time of day however it is written: `2:04 PM`, `2.04 p. m.`, `2pm`, `14:04`, `1404`, `14 h`.
 * @returns `undefined` for what is none
 */
export function readTime(typed: string): TypedTime | undefined {
  const match = WRITTEN.exec(typed.normalize('NFKC').trim());
  if (!match) return undefined;
  const hours = Number(match[1]);
  const past = Number(match[2] ?? match[3] ?? 0);
  const half = match[4]?.toLowerCase();
  if (past > 59 || hours > 23) return undefined;
  if (half === undefined || hours > 12 || hours === 0)
    return {
      minutes: hours * 60 + past,
      either: half === undefined && hours > 0 && hours <= 12 && !match[0].startsWith('0'),
    };
  return { minutes: ((hours % 12) + (half === 'p' ? 12 : 0)) * 60 + past, either: false };
}
