import { fromOf } from '../../shared/agenda/from.ts';
import { useText } from '../ui/text.ts';
import { Check } from './Check.tsx';
import styles from './Form.module.css';
import { useFieldName, useFormScope } from './formScope.ts';
import { formsText } from './formsText.ts';
import type { Fields } from './read.ts';
import { PartFault } from './Words.tsx';

/** Which earlier items give something to this one: headings for what is written here. Those that were named and are not there can be unticked. */
export function FromItems({
  label,
  config,
  onChange,
}: {
  /** What they give; headings where it is not said. */
  label?: string;
  config: Fields;
  onChange: (from: readonly string[] | undefined) => void;
}) {
  const text = useText(formsText);
  const name = useFieldName('from');
  const { earlier = [], language } = useFormScope();
  const from = fromOf(config);
  const lost = from.filter((id) => !earlier.some((item) => item.id === id));
  const offered = [...earlier, ...lost.map((id) => ({ id, title: text.lostItem(id) }))];
  if (offered.length === 0) return null;
  const set = (id: string, on: boolean) => {
    // In the agenda's order, whichever was ticked first.
    const next = offered.flatMap((item) => ((item.id === id ? on : from.includes(item.id)) ? [item.id] : []));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className={styles.part} data-field={name}>
      <legend className={styles.legend}>{label ?? text.from}</legend>
      {offered.map(({ id, title }) => (
        <Check
          key={id}
          label={<span lang={lost.includes(id) ? undefined : language}>{title}</span>}
          checked={from.includes(id)}
          onChange={(on) => set(id, on)}
        />
      ))}
      {from.map((id, nth) => (
        <PartFault key={id} path={`from[${nth}]`} />
      ))}
    </fieldset>
  );
}
