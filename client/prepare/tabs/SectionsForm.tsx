import { LIMITS } from '../../../shared/lib/limits.ts';
import { newSlug } from '../../forms/newSlug.ts';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { RangeField } from '../../forms/RangeField.tsx';
import { Line } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import type { Draft } from '../data/draft.ts';
import { merged, removeSection } from '../data/edits.ts';
import { usePrepare, useSession } from '../data/store.ts';
import styles from './Tab.module.css';
import { tabsText } from './tabsText.ts';

type Section = Draft['sections'][number];

/** The guide's parts, each with the minutes of its overview and of its heading where they differ. */
export function SectionsForm() {
  const text = useText(tabsText);
  const agenda = useText(agendaText);
  const session = useSession();
  const { edit } = usePrepare();
  const { sections } = session;
  const sum = (ranges: readonly (readonly [number, number])[]) =>
    agenda.range(
      ranges.reduce((all, [least]) => all + least, 0),
      ranges.reduce((all, [, most]) => all + most, 0),
    );
  const overview = sum(sections.map(({ minutes }) => minutes));
  const headings = sum(sections.map(({ minutes, heading }) => heading ?? minutes));
  return (
    <section className={styles.part}>
      <h2 className={styles.sub}>{text.sections}</h2>
      <p className={styles.hint}>{text.sectionsHint}</p>
      <OrderedList<Section>
        path="sections"
        flush
        label={text.sections}
        entries={sections}
        onChange={(next, mark) => edit((now) => ({ ...now, sections: next }), mark)}
        least={1}
        onRemove={(index) => edit((now) => removeSection(now, index))}
        blank={() => ({
          id: newSlug(
            text.newSection,
            sections.map(({ id }) => id),
            'section',
          ),
          title: text.newSection,
          minutes: [5, 10],
          source: session.source || text.newSection,
        })}
        addLabel={text.addSection}
        nameOf={({ title }) => title}
      >
        {(section, { index, path, change }) => (
          <div className={styles.section} data-field={path}>
            <div className={styles.wide}>
              <Line
                path={`${path}.title`}
                label={`${text.section} ${index + 1}`}
                labelHidden
                value={section.title}
                most={LIMITS.short}
                onChange={(title, mark) => change({ ...section, title }, mark)}
              />
            </div>
            <Line
              path={`${path}.source`}
              label={text.source}
              labelHidden
              placeholder={text.source}
              value={section.source}
              most={LIMITS.line}
              onChange={(source, mark) => change({ ...section, source }, mark)}
            />
            <RangeField
              path={`${path}.minutes`}
              label={text.overview}
              least={`${text.overview}: ${text.least}`}
              most={`${text.overview}: ${text.most}`}
              unit={text.min}
              value={section.minutes}
              onChange={(minutes) => change({ ...section, minutes }, `${path}.minutes`)}
            />
            {section.heading ? (
              <RangeField
                path={`${path}.heading`}
                label={text.heading}
                least={`${text.heading}: ${text.least}`}
                most={`${text.heading}: ${text.most}`}
                unit={text.min}
                value={section.heading}
                onChange={(heading) => change({ ...section, heading }, `${path}.heading`)}
              />
            ) : null}
            <button
              type="button"
              className={section.heading ? styles.drop : styles.small}
              onClick={() =>
                change(merged(section, { heading: section.heading ? undefined : section.minutes }))
              }
            >
              {section.heading ? text.dropHeading : text.addHeading}
            </button>
          </div>
        )}
      </OrderedList>
      <p className={styles.progress}>{text.sum(overview, headings)}</p>
    </section>
  );
}
