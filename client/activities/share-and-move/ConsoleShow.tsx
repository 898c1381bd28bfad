import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import styles from './Console.module.css';
import type { ShareConsoleProps } from './props.ts';
import { Reader } from './Reader.tsx';
import { useConsoleText } from './useConsoleText.ts';

/** What the projector shows: documents side by side, or one of them, which is read and highlighted here. */
export function ConsoleShow(props: ShareConsoleProps) {
  const text = useConsoleText();
  const { view, language, ask } = props;
  const { show } = view;
  const all = view.order.filter((id) => view.writers[id]?.document !== undefined);
  const first = all[0];
  if (show === undefined || first === undefined) return <p className={styles.quiet}>{text.noDocuments}</p>;
  const one = show.mode === 'one' ? show.document : undefined;
  const writers = one === undefined ? undefined : view.writers[one];
  const question = view.questions.find(({ id }) => id === writers?.question);
  const showOne = (document: string) => ask('showDocuments', { mode: 'one', document });
  const asked = view.questions.filter(({ id }) => all.some((each) => view.writers[each]?.question === id));

  return (
    <section className={styles.section}>
      <div className={styles.settings}>
        <Segmented
          label={text.onProjector}
          labelShown
          options={[
            { id: 'side-by-side', label: text.sideBySide },
            { id: 'one', label: text.oneDocument },
          ]}
          value={show.mode}
          onChange={(mode) =>
            mode === 'one' ? showOne(show.documents[0] ?? first) : ask('showDocuments', { mode })
          }
        />
        {show.mode === 'side-by-side' && asked.length > 1 ? (
          <div className={styles.stepper}>
            <span className={styles.label} aria-hidden="true">
              {text.question}
            </span>
            <Select
              aria-label={text.question}
              value={show.question ?? ''}
              lang={language}
              onChange={(id) =>
                ask('showDocuments', { mode: 'side-by-side', ...(id === '' ? {} : { question: id }) })
              }
            >
              <option value="">{text.allQuestions}</option>
              {asked.map(({ id, short }) => (
                <option key={id} value={id}>
                  {short}
                </option>
              ))}
            </Select>
          </div>
        ) : null}
        {show.pages > 1 ? (
          <div className={styles.stepper}>
            <span className={styles.label}>{text.page(show.page + 1, show.pages)}</span>
            <span className={styles.steps}>
              <Button
                size="s"
                icon="back"
                aria-label={text.previousPage}
                disabled={show.page === 0}
                onClick={() => ask('scrollTo', { page: show.page - 1 })}
              />
              <Button
                size="s"
                icon="next"
                aria-label={text.nextPage}
                disabled={show.page >= show.pages - 1}
                onClick={() => ask('scrollTo', { page: show.page + 1 })}
              />
            </span>
          </div>
        ) : null}
      </div>
      <ul className={styles.picker} aria-label={text.which}>
        {all.map((id) => {
          const shown = show.documents.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                className={classes(styles.pick, shown && styles.picked)}
                aria-pressed={shown}
                onClick={() => showOne(id)}
              >
                <NamedTable {...(view.writers[id]?.name ?? { table: id })} />
              </button>
            </li>
          );
        })}
      </ul>
      {one === undefined || writers?.document === undefined ? null : (
        <>
          <h2 className={styles.shownQuestion} lang={language} dir="auto">
            {question?.text}
          </h2>
          <Reader key={one} {...props} id={one} document={writers.document} />
        </>
      )}
    </section>
  );
}
