import { type ReactNode, useId, useState } from 'react';
import { linesOf } from '../../shared/lib/lines.ts';
import { TextArea } from '../ui/fields/TextArea.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useFault, useFieldName, useFormScope } from './formScope.ts';
import styles from './Words.module.css';

export interface WordsProps {
  /** The field's name in what is edited: `slides[0].title`. */
  path: string;
  label: string;
  value: string;
  /** @param mark names the field: letters typed in one go are undone in one go */
  onChange: (value: string, mark: string) => void;
  /** Most characters. What is longer already (an import) is kept and shown as too long. */
  most: number;
  labelHidden?: boolean;
  hint?: ReactNode;
  placeholder?: string;
  /** Says nothing while it is blank: another field says it already. */
  silent?: boolean;
  /** Called when the field is left with words in it. */
  onLeave?: () => void;
}

/** A field's fault, but not that it is empty while somebody is just about to write into it. */
function useQuietFault(path: string, value: string, silent: boolean, onLeave: (() => void) | undefined) {
  const [inIt, setInIt] = useState(false);
  const fault = useFault(path);
  const blank = value.trim() === '';
  return {
    error: blank && (inIt || silent) ? undefined : fault,
    onFocus: () => setInIt(true),
    onBlur: () => {
      setInIt(false);
      if (!blank) onLeave?.();
    },
  };
}

/** One line of the session's own words. */
export function Line({
  path,
  onChange,
  most,
  address = false,
  choices,
  silent = false,
  onLeave,
  ...rest
}: WordsProps & {
  /** A web address. */
  address?: boolean;
  /** What is usual, to be chosen from; anything else can be typed. */
  choices?: readonly { readonly value: string; readonly name: string }[];
}) {
  const { language } = useFormScope();
  const name = useFieldName(path);
  const list = useId();
  const field = (
    <TextField
      {...rest}
      {...useQuietFault(path, rest.value, silent, onLeave)}
      {...(choices ? { list } : {})}
      {...(address ? { dir: 'ltr', inputMode: 'url', spellCheck: false, autoCapitalize: 'none' } : {})}
      lang={address ? undefined : language}
      maxLength={Math.max(most, rest.value.length)}
      autoComplete="off"
      data-field={name}
      onChange={(value) => onChange(value, name)}
    />
  );
  if (!choices) return field;
  return (
    <div>
      {field}
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </datalist>
    </div>
  );
}

/** Words that may take several lines on the screen; the field grows with them. */
export function Prose({
  path,
  onChange,
  most,
  rows = 1,
  oneLine = false,
  onLines,
  silent = false,
  onLeave,
  ...rest
}: WordsProps & {
  rows?: number;
  /** Line breaks become spaces. */
  oneLine?: boolean;
  /** Takes Enter (without lines) and pasted lists. */
  onLines?: (lines: readonly string[]) => void;
}) {
  const { language } = useFormScope();
  const name = useFieldName(path);
  return (
    <TextArea
      {...rest}
      {...useQuietFault(path, rest.value, silent, onLeave)}
      rows={rows}
      lang={language}
      maxLength={Math.max(most, rest.value.length)}
      data-field={name}
      onKeyDown={(event) => {
        if (!oneLine || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onLines?.([]);
      }}
      onPaste={(event) => {
        const lines = linesOf(event.clipboardData.getData('text'));
        if (!onLines || lines.length < 2) return;
        event.preventDefault();
        onLines(lines);
      }}
      onChange={(value) => onChange(oneLine ? value.replace(/\s*\n\s*/g, ' ') : value, name)}
    />
  );
}

/** What is wrong with a part as a whole (a list without entries). */
export function PartFault({ path }: { path: string }) {
  const fault = useFault(path);
  return fault ? (
    <p className={styles.fault} role="alert">
      {fault}
    </p>
  ) : null;
}
