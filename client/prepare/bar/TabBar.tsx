import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import { useFaults, useNotes } from '../checks/checks.ts';
import { progressOf } from '../data/draft.ts';
import { placeOf, TABS, usePrepare, usePrepared, useSession } from '../data/store.ts';
import { prepareText } from '../prepareText.ts';
import styles from './Bars.module.css';
import { Total } from './Total.tsx';

/** The parts of the session, its time against its target, and what there is to check. */
export function TabBar() {
  const text = useText(prepareText);
  const session = useSession();
  const tab = usePrepared((state) => state.tab);
  const open = usePrepared((state) => state.checksOpen);
  const doc = usePrepared((state) => state.history.now);
  const { show, showChecks } = usePrepare();
  const faults = useFaults();
  const { shown: warnings } = useNotes();
  const { done, of } = progressOf(doc);
  const atFault = new Set(faults.map(({ field }) => placeOf(session, field).tab));
  return (
    <div className={styles.second}>
      <nav className={styles.tabs} aria-label={text.parts}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.tab}
            aria-current={one === tab ? 'page' : undefined}
            onClick={() => show({ tab: one })}
          >
            {text.tabs[one]}
            {one === 'logistics' && of > 0 ? (
              <span className={styles.count}>
                {done}/{of}
              </span>
            ) : null}
            {atFault.has(one) ? <span className={styles.dot} role="img" aria-label={text.faults} /> : null}
          </button>
        ))}
      </nav>
      <Total />
      <button type="button" className={styles.checks} aria-expanded={open} onClick={() => showChecks(!open)}>
        {faults.length > 0 ? (
          <Badge tone="late">
            <Icon name="warning" /> {text.checksCount(faults.length, warnings.length)}
          </Badge>
        ) : warnings.length > 0 ? (
          <Badge tone="neutral">{text.checksCount(0, warnings.length)}</Badge>
        ) : (
          <Badge tone="good">
            <Icon name="check" /> {text.checksNone}
          </Badge>
        )}
      </button>
    </div>
  );
}
