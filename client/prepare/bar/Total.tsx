import { fitAgenda } from '../../../shared/agenda/refit.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { tidy, totalOf } from '../data/draft.ts';
import { usePrepare, useSession } from '../data/store.ts';
import { prepareText } from '../prepareText.ts';
import styles from './Bars.module.css';

/** All planned minutes against those of the session. */
export function Total() {
  const text = useText(prepareText);
  const session = useSession();
  const total = totalOf(session.agenda);
  const over = tidy(total - session.minutes);
  const { edit, notify } = usePrepare();

  function fit() {
    const { planned, over: left } = fitAgenda(session.agenda, session.minutes);
    edit((now) => ({
      ...now,
      agenda: now.agenda.map((item) => ({ ...item, planned: planned[item.id] ?? item.planned })),
    }));
    if (left > 0) notify(text.fitShort(left));
    else if (left < 0) notify(text.fitLong(-left));
    else notify(text.fitted(session.minutes));
  }
  return (
    <div className={styles.total}>
      <p className={over === 0 ? styles.fits : over > 0 ? styles.over : styles.under} data-total>
        <strong>{text.ofMinutes(total, session.minutes)}</strong>
        {over > 0 ? ` · ${text.ofMinutesOver(over)}` : null}
        {over < 0 ? ` · ${text.ofMinutesUnder(-over)}` : null}
      </p>
      {over === 0 || session.agenda.length === 0 ? null : (
        <Button size="s" onClick={fit}>
          {text.fit(session.minutes)}
        </Button>
      )}
    </div>
  );
}
