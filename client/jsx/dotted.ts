/** A dot between two parts, and a count after it if that is all there is up to the next dot. */
const DOT = / · (?:(\d\S*) (\S+)(?= · |$))?/g;

/**
 * "41 points · 12 people": no line ends with a dot. A count moves to the next line together with its dot; the words of
 * anything else may be parted, and the dot stands between two of them. All text that is drawn comes by here, so no
 * screen has to think of it.
 */
export const dotted = (text: string): string =>
  text.replace(DOT, (_dot, count?: string, noun?: string) =>
    count === undefined ? '\u00a0·\u00a0' : ` ·\u00a0${count}\u00a0${noun}`,
  );
