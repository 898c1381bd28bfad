import { LIMITS } from '../../../shared/lib/limits.ts';
import { NumberField } from '../../forms/NumberField.tsx';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { Line, Prose } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { merged } from '../data/edits.ts';
import { usePrepare, useSession } from '../data/store.ts';
import { SectionsForm } from './SectionsForm.tsx';
import styles from './Tab.module.css';
import { tabsText } from './tabsText.ts';

/** Of rooms, by their tags; any other tag can be typed. */
const TAGS = 'en es ar bn zh cs nl fa tl fr de ht he hi hmn it ja ko pl pt pa ro ru so sw tr uk ur vi'.split(
  ' ',
);

/** Each language by its own name, which its readers know. */
const languages = TAGS.map((tag) => ({
  value: tag,
  name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
}));

/** What the session is about, how long it may take, and the parts that it has. */
export function AboutTab() {
  const text = useText(tabsText);
  const session = useSession();
  const { edit } = usePrepare();
  return (
    <div className={styles.tab}>
      <section className={styles.part}>
        <h2 className={styles.title}>{text.aboutTitle}</h2>
        <Prose
          path="purpose"
          rows={2}
          label={text.purpose}
          hint={text.purposeHint}
          value={session.purpose}
          most={LIMITS.purpose}
          onChange={(purpose) => edit((now) => ({ ...now, purpose }), 'purpose')}
        />
        <Prose
          path="beforehand"
          rows={4}
          label={text.beforehand}
          hint={text.beforehandHint}
          value={session.beforehand ?? ''}
          most={LIMITS.notes}
          onChange={(words) =>
            edit((now) => merged(now, { beforehand: words === '' ? undefined : words }), 'beforehand')
          }
        />
        <div className={styles.pair}>
          <NumberField
            path="minutes"
            label={text.minutes}
            hint={text.minutesHint}
            unit={text.min}
            value={session.minutes}
            onChange={(minutes) => minutes !== undefined && edit((now) => ({ ...now, minutes }), 'minutes')}
          />
          <Line
            path="language"
            label={text.language}
            hint={text.languageHint}
            value={session.language}
            most={LIMITS.language}
            choices={languages}
            onChange={(language) => edit((now) => ({ ...now, language }), 'language')}
          />
          <Line
            path="source"
            label={text.source}
            hint={text.sourceHint}
            value={session.source}
            most={LIMITS.line}
            onChange={(source) => edit((now) => ({ ...now, source }), 'source')}
          />
        </div>
      </section>
      <section className={styles.part}>
        <h2 className={styles.sub}>{text.objectives}</h2>
        <p className={styles.hint}>{text.objectivesHint}</p>
        <OrderedList
          path="objectives"
          flush
          label={text.objectives}
          entries={session.objectives}
          onChange={(objectives, mark) => edit((now) => ({ ...now, objectives }), mark)}
          blank={() => ''}
          addLabel={text.addObjective}
          nameOf={(entry, index) => entry || `${text.objective} ${index + 1}`}
        >
          {(entry, { index, path, change }) => (
            <Prose
              path={path}
              label={`${text.objective} ${index + 1}`}
              labelHidden
              value={entry}
              most={LIMITS.passage}
              onChange={change}
            />
          )}
        </OrderedList>
      </section>
      <SectionsForm />
    </div>
  );
}
