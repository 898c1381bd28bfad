import { useText } from '../../ui/text.ts';
import { usePrepare, useSession } from '../data/store.ts';
import { ListEditor } from '../ListEditor.tsx';
import { LineField, NumberField, useFault, WordsField } from '../parts.tsx';
import { SectionsForm } from './SectionsForm.tsx';
import styles from './Tab.module.css';
import { tabsText } from './tabsText.ts';

/** What the session is about, how long it may take, and the parts that it has. */
export function AboutTab() {
  const text = useText(tabsText);
  const session = useSession();
  const { edit } = usePrepare();
  const fault = useFault('objectives');
  return (
    <div className={styles.tab}>
      <section className={styles.part}>
        <h2 className={styles.title}>{text.aboutTitle}</h2>
        <WordsField
          field="purpose"
          label={text.purpose}
          hint={text.purposeHint}
          value={session.purpose}
          maxLength={1_000}
          onChange={(purpose) => edit((now) => ({ ...now, purpose }), 'purpose')}
        />
        <div className={styles.pair}>
          <NumberField
            field="minutes"
            label={text.minutes}
            hint={text.minutesHint}
            unit={text.min}
            value={session.minutes}
            onChange={(minutes) => minutes !== undefined && edit((now) => ({ ...now, minutes }), 'minutes')}
          />
          <LineField
            field="language"
            label={text.language}
            hint={text.languageHint}
            value={session.language}
            onChange={(language) => edit((now) => ({ ...now, language }), 'language')}
          />
          <LineField
            field="source"
            label={text.source}
            hint={text.sourceHint}
            value={session.source}
            maxLength={200}
            onChange={(source) => edit((now) => ({ ...now, source }), 'source')}
          />
        </div>
      </section>
      <section className={styles.part}>
        <h2 className={styles.sub}>{text.objectives}</h2>
        <p className={styles.hint}>{text.objectivesHint}</p>
        {fault ? <p role="alert">{fault}</p> : null}
        <ListEditor
          field="objectives"
          label={text.objectives}
          entries={session.objectives}
          onChange={(objectives, mark) => edit((now) => ({ ...now, objectives }), mark)}
          blank={() => ''}
          addLabel={text.addObjective}
          nameOf={(entry, index) => entry || `${text.objective} ${index + 1}`}
        >
          {(entry, change, index) => (
            <WordsField
              field={`objectives[${index}]`}
              label={`${text.objective} ${index + 1}`}
              labelHidden
              rows={1}
              value={entry}
              maxLength={500}
              onChange={(next) => change(next, 'text')}
            />
          )}
        </ListEditor>
      </section>
      <SectionsForm />
    </div>
  );
}
