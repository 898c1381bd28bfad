import { cleanLineDraft } from '../../shared/lib/cleanText.ts';
import { LIMITS } from '../../shared/lib/limits.ts';
import { classes } from '../ui/classes.ts';
import { useTyped } from '../ui/fields/useTyped.ts';
import { useFault, useFieldName, useFormScope } from './formScope.ts';
import styles from './TitleField.module.css';

/** A title in the size in which it is a heading: it looks like a field only where it is used. */
export function TitleField({
  path,
  label,
  placeholder,
  value,
  onChange,
  className,
}: {
  path: string;
  label: string;
  placeholder?: string;
  value: string;
  onChange: (title: string) => void;
  /** Its size and place. */
  className: string | undefined;
}) {
  const { language } = useFormScope();
  const typed = useTyped({ value, onChange, maxLength: LIMITS.short, clean: cleanLineDraft });
  return (
    <input
      className={classes(styles.title, className)}
      data-bare
      aria-label={label}
      aria-invalid={useFault(path) ? true : undefined}
      placeholder={placeholder}
      dir="auto"
      lang={language}
      data-field={useFieldName(path)}
      value={value}
      {...typed.field}
    />
  );
}
