import { LIMITS } from '../../../shared/lib/limits.ts';
import { Prose } from '../../forms/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber, useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import type { DraftItem } from '../data/draft.ts';
import { merged } from '../data/edits.ts';
import { stopsWithWords } from '../data/kinds.ts';
import { useSession } from '../data/store.ts';
import styles from './ItemForm.module.css';

type Steps = NonNullable<DraftItem['steps']>;

/** The stops of an item, and what to say and do at each. */
export function StepsForm({
  item,
  at,
  onChange,
}: {
  item: DraftItem;
  at: string;
  onChange: (steps: Steps | undefined, mark: string) => void;
}) {
  const text = useText(agendaText);
  const { language } = useSession();
  const written: Steps = item.steps ?? {};
  const all = stopsWithWords(item, language);
  if (all.length === 0) return null;

  function write(id: string, words: { notes?: string | undefined; say?: string | undefined }) {
    const entry = merged<Steps[string]>(written[id] ?? {}, words);
    const { [id]: _, ...others } = written;
    const steps = Object.keys(entry).length > 0 ? { ...written, [id]: entry } : others;
    onChange(Object.keys(steps).length > 0 ? steps : undefined, `step ${id} ${Object.keys(words)}`);
  }

  return (
    <div className={styles.steps} data-field={`${at}.steps`}>
      <h3 className={styles.stepsTitle}>{text.steps}</h3>
      <p className={styles.hint}>{text.stepsHint}</p>
      {all.map((stop) => (
        <details key={stop.id} className={styles.step} data-field={`${at}.steps.${stop.id}`}>
          <summary>
            <Icon name="next" size={14} />
            <span
              className={[stop.inner ? styles.inner : '', written[stop.id] ? styles.written : ''].join(' ')}
              dir="auto"
              lang={language}
            >
              {stop.title}
            </span>
            <span className={styles.stepFacts}>
              {stop.off === undefined ? '' : text.stepOff[stop.off]}
              {stop.optional ? `${text.stepOptional} · ` : ''}
              {stop.minutes > 0 ? `${formatNumber(stop.minutes)} ${text.min}` : ''}
            </span>
          </summary>
          <div className={styles.stepFields}>
            <Prose
              rows={2}
              path={`${at}.steps.${stop.id}.say`}
              label={text.stepSay}
              value={written[stop.id]?.say ?? ''}
              most={LIMITS.say}
              onChange={(say) => write(stop.id, { say: say || undefined })}
            />
            <Prose
              rows={2}
              path={`${at}.steps.${stop.id}.notes`}
              label={text.stepNotes}
              value={written[stop.id]?.notes ?? ''}
              most={LIMITS.notes}
              onChange={(notes) => write(stop.id, { notes: notes || undefined })}
            />
          </div>
        </details>
      ))}
    </div>
  );
}
