import { useMemo } from 'react';
import type { Role, SessionFacts } from '../../../shared/activities/activity.ts';
import { forms } from '../../activities/forms.ts';
import styles from '../../forms/Form.module.css';
import { type Fault, type FormScope, FormScopeContext } from '../../forms/formScope.ts';
import { fieldsOf, put } from '../../forms/read.ts';
import { useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import { isKind } from '../data/kinds.ts';

const NOBODY: readonly Role[] = [];

/**
 * What an activity puts before the room, as a form: its statements, questions, slides … It shows whatever stands in
 * the session, also what is incomplete or at fault, and gives back a whole new config at every change.
 */
export function ActivityForm({
  kind,
  config,
  onChange,
  faults,
  language,
  at = '',
  minutes,
  roles = NOBODY,
  session,
  earlier,
}: {
  kind: string;
  config: unknown;
  /** @param mark names the field that was typed into; steps of one mark are undone together */
  onChange: (config: unknown, mark?: string) => void;
  /** Fields are named from the config on: `slides[0].title`. */
  faults: readonly Fault[];
  /** BCP 47 tag of the session's texts. */
  language: string;
  /** The config's own name (`agenda[2].config`), which begins the `data-field` of every field. */
  at?: string;
  /** Planned minutes of the item. */
  minutes?: number;
  /** The session's roles, for the preview of who is in the room. */
  roles?: readonly Role[];
  /** For previews of slides that show something of it. */
  session?: SessionFacts;
  /** Items before this one that have headings to give. */
  earlier?: FormScope['earlier'];
}) {
  const text = useText(agendaText);
  const place = useMemo(
    () => ({ at, language, faults, minutes, roles, session, earlier }),
    [at, language, faults, minutes, roles, session, earlier],
  );
  if (!isKind(kind)) return <p className={styles.odd}>{text.odd}</p>;
  const { Prepare } = forms[kind];
  const fields = fieldsOf(config);
  return (
    <FormScopeContext value={place}>
      <div className={styles.form}>
        <Prepare config={fields} set={(field, value, mark) => onChange(put(fields, field, value), mark)} />
      </div>
    </FormScopeContext>
  );
}
