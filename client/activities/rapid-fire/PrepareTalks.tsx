import { MOST_TALKS } from '../../../shared/activities/rapid-fire/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import styles from '../../forms/Form.module.css';
import { formsText } from '../../forms/formsText.ts';
import { IdFault } from '../../forms/IdFault.tsx';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { type Fields, fieldsOf, listOf, optional, put, textOf } from '../../forms/read.ts';
import { useFreshIds } from '../../forms/useFreshIds.ts';
import { Line } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** The queue of talks, in order. */
export function PrepareTalks({
  value,
  onChange,
}: {
  value: unknown;
  onChange: (talks: readonly Fields[], mark?: string) => void;
}) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const talks = listOf(value).map(fieldsOf);
  const ids = useFreshIds(talks, 'p');
  const nameOf = (index: number) => forms.numbered(text.presenter, index + 1);
  return (
    <section className={styles.part}>
      <h3 className={styles.label}>{text.presenters}</h3>
      <p className={styles.hint}>{talks.length === 0 ? text.noPresenters : text.presentersHint}</p>
      <OrderedList<Fields>
        path="presenters"
        label={text.presenters}
        entries={talks}
        onChange={onChange}
        blank={() => ({ id: ids.blank(), title: '' })}
        addLabel={text.addPresenter}
        nameOf={(_, index) => nameOf(index)}
        most={MOST_TALKS}
      >
        {(talk, { index, path, change }) => (
          <fieldset className={styles.entry} aria-label={nameOf(index)}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={styles.entryFields}>
              <Line
                path={`${path}.title`}
                label={text.talkTitle}
                labelHidden
                placeholder={text.talkTitle}
                value={textOf(talk.title)}
                most={LIMITS.short}
                onChange={(title, mark) => change(ids.follow(put(talk, 'title', title), title), mark)}
                onLeave={() => ids.settle(talk)}
              />
              <div className={styles.names}>
                <Line
                  path={`${path}.name`}
                  label={text.presenterName}
                  labelHidden
                  placeholder={text.presenterName}
                  value={textOf(talk.name)}
                  most={LIMITS.name}
                  onChange={(name, mark) => change(put(talk, 'name', optional(name)), mark)}
                />
                <Line
                  path={`${path}.organisation`}
                  label={text.organisation}
                  labelHidden
                  placeholder={text.organisation}
                  value={textOf(talk.organisation)}
                  most={LIMITS.short}
                  onChange={(name, mark) => change(put(talk, 'organisation', optional(name)), mark)}
                />
              </div>
              <IdFault path={path} onRenew={() => change(ids.renew(talk, textOf(talk.title)))} />
            </div>
          </fieldset>
        )}
      </OrderedList>
    </section>
  );
}
