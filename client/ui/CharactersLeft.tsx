import { classes } from './classes.ts';
import styles from './fields/Field.module.css';
import { useText } from './text.ts';
import { uiText } from './uiText.ts';

/** From here on the characters that are left are worth a look. */
const nearLimit = (length: number, most: number) => most - length <= Math.max(20, Math.round(most * 0.1));

/** How many characters are left, said only when that matters, and how many of a paste did not fit. */
export function CharactersLeft({
  length,
  maxLength,
  leftOut,
}: {
  length: number;
  maxLength: number | undefined;
  leftOut: number;
}) {
  const text = useText(uiText);
  if (maxLength === undefined || !nearLimit(length, maxLength)) return null;
  const left = maxLength - length;
  return (
    <span className={classes(styles.count, (left < 0 || leftOut > 1) && styles.over)}>
      {left < 0 ? text.tooLong(-left) : leftOut > 1 ? text.leftOut(leftOut) : text.left(left)}
    </span>
  );
}
