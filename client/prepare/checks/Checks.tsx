import { useEffect } from 'react';
import { Button } from '../../ui/fields/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import { totalOf } from '../data/draft.ts';
import { usePrepare, usePrepared, useSession } from '../data/store.ts';
import { prepareText } from '../prepareText.ts';
import styles from './Checks.module.css';
import { useFaults, useWarnings } from './checks.ts';
import { useFaultWords } from './faultWords.ts';
import { fieldWords } from './fieldWords.ts';
import { useWarningWords } from './warningWords.ts';

/** Everything that is at fault or worth knowing; each leads to its field. */
export function Checks() {
  const text = useText(prepareText);
  const open = usePrepared((state) => state.checksOpen);
  const { showChecks } = usePrepare();
  const faultWords = useFaultWords();
  const warningWords = useWarningWords();
  const faults = useFaults();
  const warnings = useWarnings();
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        showChecks(false);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open, showChecks]);
  if (!open) return null;
  return (
    <aside className={styles.checks} aria-label={text.checks}>
      <div className={styles.head}>
        <h2 className={styles.title}>{text.checks}</h2>
        <Button
          size="s"
          kind="plain"
          icon="close"
          aria-label={text.close}
          onClick={() => showChecks(false)}
        />
      </div>
      {faults.length === 0 && warnings.length === 0 ? (
        <p className={styles.ready}>
          <Icon name="check" /> {text.checksNoneDetail}
        </p>
      ) : null}
      {faults.length > 0 ? (
        <Group
          title={text.faults}
          detail={text.mustFix}
          entries={faults.map(({ field, message }) => ({ field, words: faultWords(message) }))}
          tone="fault"
        />
      ) : null}
      {warnings.length > 0 ? (
        <Group
          title={text.warnings}
          entries={warnings.map((warning) => ({ field: warning.field, words: warningWords(warning) }))}
          tone="warning"
        />
      ) : null}
    </aside>
  );
}

function Group({
  title,
  detail,
  entries,
  tone,
}: {
  title: string;
  detail?: string;
  entries: readonly { readonly field: string; readonly words: string }[];
  tone: 'fault' | 'warning';
}) {
  const session = useSession();
  const { lead } = usePrepare();
  const where = fieldWords();
  return (
    <section className={styles.group}>
      <h3 className={styles[tone]}>{title}</h3>
      {detail ? <p className={styles.detail}>{detail}</p> : null}
      <ul>
        {entries.map(({ field, words }) => (
          <li key={`${field} ${words}`}>
            <button type="button" className={styles.entry} onClick={() => lead(field)}>
              <span className={styles.where}>{where(session, field)}</span>
              <span>{words}</span>
            </button>
            {tone === 'fault' && field === 'minutes' ? <TakeTotal /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The other way to make the sum right: the session is as long as its items. */
function TakeTotal() {
  const text = useText(prepareText);
  const total = totalOf(useSession().agenda);
  const { edit } = usePrepare();
  return (
    <Button size="s" className={styles.act ?? ''} onClick={() => edit((now) => ({ ...now, minutes: total }))}>
      {text.takeTotal(total)}
    </Button>
  );
}
