import { type ComponentProps, useState } from 'react';
import { readTime, type TypedTime } from '../readTime.ts';

/**
 * A field for a time of day, which shows it as the rest of the page does: the browser's own writes times as its menus
 * do. It takes whatever way of writing a time, and shows it well written once it is left.
 */
export function TimeInput({
  shown,
  onRead,
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur' | 'type'> & {
  /** The time, written. */
  shown: string;
  /** What was typed so far; nothing while it is no time. */
  onRead: (time: TypedTime | undefined) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && readTime(typed) === undefined;
  return (
    <input
      {...rest}
      type="text"
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      aria-invalid={wrong ? true : undefined}
      value={typed ?? shown}
      onFocus={(event) => event.target.select()}
      onChange={(event) => {
        setTyped(event.target.value);
        onRead(readTime(event.target.value));
      }}
      onBlur={() => {
        if (!wrong) setTyped(undefined);
      }}
    />
  );
}
