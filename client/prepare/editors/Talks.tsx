import { LIMITS } from '../../../shared/activities/limits.ts';
import { useText } from '../../ui/text.ts';
import { OrderedList } from '../fields/OrderedList.tsx';
import { Line } from '../fields/Words.tsx';
import styles from './editors.module.css';
import { editorsText } from './editorsText.ts';
import { IdFault } from './parts/IdFault.tsx';
import { type Fields, fieldsOf, listOf, optional, put, textOf } from './parts/read.ts';
import { useFreshIds } from './parts/useFreshIds.ts';

/** The queue of talks, in order. */
export function Talks({
  value,
  onChange,
}: {
  value: unknown;
  onChange: (talks: readonly Fields[], mark?: string) => void;
}) {
  const text = useText(editorsText);
  const talks = listOf(value).map(fieldsOf);
  const ids = useFreshIds(talks, 'p');
  const nameOf = (index: number) => text.numbered(text.presenter, index + 1);
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
        most={20}
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
