import { RELATIONS, type Stakeholder } from '../../../shared/activities/stakeholder-map/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { capital } from '../../ui/capital.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import type { Typed } from './invitationFields.ts';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** Whom to invite, from which group, who asks them and by when: on a phone and for hosts. */
export function InvitationFields({
  typed,
  set,
  stakeholders,
  missing,
  levels,
  language,
  error,
  levelMissing,
}: {
  typed: Typed;
  set: (fields: Partial<Typed>) => void;
  stakeholders: readonly Stakeholder[];
  missing: readonly string[];
  levels: readonly string[];
  language: string;
  error?: string | undefined;
  levelMissing: boolean;
}) {
  const words = useText(text);
  const byAbsence = stakeholders.toSorted(
    (a, b) => Number(missing.includes(b.id)) - Number(missing.includes(a.id)),
  );
  return (
    <>
      <Field label={words.group}>
        {(input) => (
          <Select {...input} value={typed.group} onChange={(group) => set({ group })}>
            {RELATIONS.map((relation) => (
              <option key={relation} value={relation}>
                {words.short[relation]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={words.whoFor}>
        {(input) => (
          <Select {...input} value={typed.stakeholder} onChange={(stakeholder) => set({ stakeholder })}>
            <option value="">{words.anybody}</option>
            {byAbsence.map(({ id, title }) => (
              <option key={id} value={id} lang={language} translate="no">
                {missing.includes(id) ? `${title} (${words.nobodyHere})` : title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <TextField
        label={words.whom}
        placeholder={words.whomPlaceholder}
        value={typed.what}
        maxLength={LIMITS.line}
        autoComplete="off"
        error={error}
        onChange={(what) => set({ what })}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        maxLength={LIMITS.name}
        autoComplete="off"
        onChange={(name) => set({ name })}
      />
      <TextField
        label={words.asks}
        value={typed.who}
        maxLength={LIMITS.short}
        autoComplete="off"
        onChange={(who) => set({ who })}
      />
      <TextField
        label={words.by}
        value={typed.by}
        maxLength={LIMITS.name}
        autoComplete="off"
        onChange={(by) => set({ by })}
      />
      <div className={styles.chips}>
        {[words.friday, words.twoWeeks, words.monthEnd].map((when) => (
          <button
            key={when}
            type="button"
            className={styles.chip}
            aria-pressed={typed.by === when}
            onClick={() => set({ by: typed.by === when ? '' : when })}
          >
            {when}
          </button>
        ))}
      </div>
      <div lang={language}>
        <Segmented
          wide
          label={words.level}
          options={levels.map((one) => ({ id: one, label: capital(one) }))}
          value={typed.scope}
          onChange={(scope) => set({ scope })}
        />
        {levelMissing ? (
          <p role="alert" className={styles.refusal}>
            {words.chooseLevel}
          </p>
        ) : null}
      </div>
    </>
  );
}
