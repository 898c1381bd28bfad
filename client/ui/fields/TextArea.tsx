import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react';
import { CharactersLeft } from '../CharactersLeft.tsx';
import { classes } from '../classes.ts';
import styles from './Field.module.css';
import { Field } from './Field.tsx';
import { useTyped } from './useTyped.ts';

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  /** Lines that it shows when empty; it grows with its text. */
  rows?: number;
  hint?: ReactNode;
  error?: string | undefined;
  labelHidden?: boolean;
}

/** As high as its text, up to half of the screen. */
function grow(element: HTMLTextAreaElement | null): void {
  if (!element) return;
  element.style.blockSize = 'auto';
  const borders = element.offsetHeight - element.clientHeight;
  const most = Math.max(160, Math.round(window.innerHeight * 0.5));
  element.style.blockSize = `${Math.min(element.scrollHeight + borders, most)}px`;
}

/** Several lines of text. It grows with what is typed, up to half of the screen, then scrolls. */
export function TextArea({
  label,
  value,
  onChange,
  maxLength,
  rows = 3,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: TextAreaProps) {
  const typed = useTyped({ value, onChange, maxLength });
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => grow(area.current), [value, rows]);

  // A narrower field breaks its lines elsewhere, and so does the real font once it is there.
  useLayoutEffect(() => {
    const element = area.current;
    document.fonts?.ready.then(() => grow(area.current));
    if (!element || typeof ResizeObserver === 'undefined') return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      grow(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden ?? false}>
      {(input) => (
        <>
          <textarea
            dir="auto"
            {...rest}
            data-first={rest.autoFocus ? true : undefined}
            {...input}
            ref={area}
            className={classes(styles.input, styles.area, className)}
            rows={rows}
            value={value}
            {...typed.field}
          />
          <CharactersLeft length={value.length} maxLength={maxLength} leftOut={typed.leftOut} />
        </>
      )}
    </Field>
  );
}
