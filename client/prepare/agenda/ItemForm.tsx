import { useMemo, useState } from 'react';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { sameWords } from '../../../shared/lib/plainLetters.ts';
import { Check } from '../../forms/Check.tsx';
import { useFault } from '../../forms/formScope.ts';
import { NumberField } from '../../forms/NumberField.tsx';
import { RangeField } from '../../forms/RangeField.tsx';
import { TitleField } from '../../forms/TitleField.tsx';
import { PartFault, Prose } from '../../forms/Words.tsx';
import type { IconName } from '../../ui/drawings.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Field } from '../../ui/fields/Field.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { useLanguage, useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import { useFaults, within } from '../checks/checks.ts';
import type { DraftItem } from '../data/draft.ts';
import { duplicateItem, moveItem, removeItem, withItem } from '../data/edits.ts';
import { earlierIn, kindName } from '../data/kinds.ts';
import { sessionFactsOf } from '../data/sessionFacts.ts';
import { usePrepare, useSession } from '../data/store.ts';
import { ActivityForm } from './ActivityForm.tsx';
import styles from './ItemForm.module.css';
import { PickDialog } from './PickDialog.tsx';
import { StepsForm } from './StepsForm.tsx';

type Change = Partial<{ [Key in keyof DraftItem]: DraftItem[Key] | undefined }>;

/** Everything about one item: its time, what the screens show, and what the facilitator needs. */
export function ItemForm({ item, index }: { item: DraftItem; index: number }) {
  const text = useText(agendaText);
  const session = useSession();
  const { edit, show, notify } = usePrepare();
  const [swapping, setSwapping] = useState(false);
  const at = `agenda[${index}]`;
  const earlier = useMemo(() => earlierIn(session.agenda, index), [session.agenda, index]);
  const facts = useMemo(() => sessionFactsOf(session), [session]);
  const kind = kindName(item.activity, useLanguage());
  const change = (part: Change, mark?: string) =>
    edit((now) => withItem(now, item.id, part), mark === undefined ? undefined : `${mark} ${item.id}`);

  const moveTo = (place: number) => edit((now) => moveItem(now, item.id, place));
  function duplicate() {
    const copy = duplicateItem(session, item.id);
    edit(() => copy.session);
    show({ item: copy.id });
  }
  function remove() {
    edit((now) => removeItem(now, item.id));
    notify(text.removed(item.title));
  }

  return (
    <article className={styles.form} aria-label={item.title}>
      <header className={styles.head}>
        <p className={styles.kind}>{sameWords(kind, item.title) ? null : kind}</p>
        <div className={styles.acts}>
          <Act icon="arrow-up" name={text.up} disabled={index === 0} onAct={() => moveTo(index - 1)} bare />
          <Act
            icon="arrow-down"
            name={text.down}
            disabled={index === session.agenda.length - 1}
            onAct={() => moveTo(index + 1)}
            bare
          />
          <Act icon="swap" name={text.swap} onAct={() => setSwapping(true)} />
          <Act icon="copy" name={text.duplicate} onAct={duplicate} />
          <Act icon="trash" name={text.remove} onAct={remove} />
        </div>
        <TitleField
          path={`${at}.title`}
          label={text.title}
          value={item.title}
          onChange={(title) => change({ title }, 'title')}
          className={styles.title}
        />
        <div className={styles.fault}>
          <PartFault path={`${at}.title`} />
        </div>
      </header>

      <div className={styles.times}>
        <NumberField
          path={`${at}.planned`}
          label={text.planned}
          unit={text.min}
          value={item.planned}
          onChange={(planned) => planned !== undefined && change({ planned }, 'planned')}
        />
        <RangeField
          path={`${at}.minutes`}
          label={`${text.least} – ${text.most.toLowerCase()}`}
          least={text.least}
          most={text.most}
          unit={text.min}
          value={item.minutes}
          onChange={(minutes) => change({ minutes }, 'minutes')}
        />
        <div className={styles.section}>
          <SectionPicker item={item} field={`${at}.section`} onChange={(section) => change({ section })} />
        </div>
        <div className={styles.marks}>
          <Check
            label={text.optionalLong}
            checked={item.optional === true}
            onChange={(on) => change({ optional: on || undefined })}
          />
          <Check
            label={text.givesFirstLong}
            checked={item.givesFirst === true}
            onChange={(on) => change({ givesFirst: on || undefined })}
          />
          <Check
            label={text.hideResultsLong}
            checked={item.hideResults === true}
            onChange={(on) => change({ hideResults: on || undefined })}
          />
        </div>
      </div>

      <section className={styles.part} aria-label={text.activity} data-field={`${at}.config`}>
        <h2 className={styles.heading}>{text.activity}</h2>
        <ActivityForm
          at={`${at}.config`}
          kind={item.activity}
          config={item.config}
          faults={within(useFaults(), `${at}.config`)}
          language={session.language}
          minutes={item.planned}
          roles={session.roles}
          session={facts}
          earlier={earlier}
          onChange={(config, mark) => change({ config }, mark)}
        />
      </section>

      <section className={styles.part} aria-label={text.forYou}>
        <h2 className={styles.heading}>{text.forYou}</h2>
        <Prose
          path={`${at}.say`}
          rows={2}
          label={text.say}
          hint={text.sayHint}
          value={item.say ?? ''}
          most={LIMITS.say}
          onChange={(say) => change({ say: say || undefined }, 'say')}
        />
        <Prose
          path={`${at}.notes`}
          label={text.notes}
          hint={text.notesHint}
          rows={4}
          value={item.notes}
          most={LIMITS.notes}
          onChange={(notes) => change({ notes }, 'notes')}
        />
        <StepsForm item={item} at={at} onChange={(steps, mark) => change({ steps }, mark)} />
      </section>
      {swapping ? <PickDialog swap={item} onClose={() => setSwapping(false)} /> : null}
    </article>
  );
}

/** A button of the form's head. On a narrow form it is its picture only, so it says its name besides. */
function Act({
  icon,
  name,
  bare = false,
  disabled = false,
  onAct,
}: {
  icon: IconName;
  name: string;
  /** Its picture only, on a wide form too. */
  bare?: boolean;
  disabled?: boolean;
  onAct: () => void;
}) {
  return (
    <Button
      size="s"
      kind="plain"
      icon={icon}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onAct}
    >
      {bare ? null : name}
    </Button>
  );
}

function SectionPicker({
  item,
  field,
  onChange,
}: {
  item: DraftItem;
  field: string;
  onChange: (section: string) => void;
}) {
  const text = useText(agendaText);
  const { sections, language } = useSession();
  const known = sections.some(({ id }) => id === item.section);
  return (
    <Field label={text.section} error={useFault(field)}>
      {(input) => (
        <Select {...input} data-field={field} lang={language} value={item.section} onChange={onChange}>
          {known ? null : <option value={item.section}>{item.section}</option>}
          {sections.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
