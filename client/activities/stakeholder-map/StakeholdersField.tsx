import { MOST_LISTED } from '../../../shared/activities/stakeholder-map/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import styles from '../../forms/Form.module.css';
import { formsText } from '../../forms/formsText.ts';
import { IdFault } from '../../forms/IdFault.tsx';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { type Fields, fieldsOf, listOf, put, textOf } from '../../forms/read.ts';
import { useFreshIds } from '../../forms/useFreshIds.ts';
import { Line } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** Who is placed, in this order. */
export function StakeholdersField({
  value,
  onChange,
}: {
  value: unknown;
  onChange: (entries: readonly Fields[], mark?: string) => void;
}) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const entries = listOf(value).map(fieldsOf);
  const ids = useFreshIds(entries, 's');
  return (
    <section className={styles.part}>
      <h3 className={styles.label}>{text.stakeholders}</h3>
      <p className={styles.hint}>{text.stakeholdersHint}</p>
      <OrderedList<Fields>
        path="stakeholders"
        label={text.stakeholders}
        entries={entries}
        onChange={onChange}
        blank={() => ({ id: ids.blank(), title: '' })}
        addLabel={text.addStakeholder}
        nameOf={(_, index) => forms.numbered(text.stakeholder, index + 1)}
        most={MOST_LISTED}
      >
        {(entry, { index, path, change }) => (
          <fieldset className={styles.entry} aria-label={forms.numbered(text.stakeholder, index + 1)}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={styles.entryFields}>
              <Line
                path={`${path}.title`}
                label={text.stakeholder}
                labelHidden
                value={textOf(entry.title)}
                most={LIMITS.line}
                onChange={(title, mark) => change(ids.follow(put(entry, 'title', title), title), mark)}
                onLeave={() => ids.settle(entry)}
              />
              <IdFault path={path} onRenew={() => change(ids.renew(entry, textOf(entry.title)))} />
            </div>
          </fieldset>
        )}
      </OrderedList>
    </section>
  );
}
