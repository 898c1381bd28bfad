import { PLAN_FIELDS } from '../../../shared/activities/possible-steps/rules.ts';
import type { DecisionView } from '../../../shared/activities/possible-steps/viewParts.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { Changes } from './Changes.tsx';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** What a table wrote for a card: its words with the changes marked, who decides and starts, the first move, by when. */
export function PlanLines({
  decision,
  source,
  adapting,
  language,
}: {
  decision: DecisionView;
  source: string;
  adapting: boolean;
  language: string;
}) {
  const words = useText(text);
  const { text: own = '' } = decision.words;
  const lines = PLAN_FIELDS.filter((field) => (decision.words[field] ?? '').trim() !== '');
  return (
    <>
      {adapting && own.trim() !== '' ? <Changes source={source} own={own} language={language} /> : null}
      {lines.length === 0 ? null : (
        <dl className={styles.plan}>
          {lines.map((field) => (
            <div key={field}>
              <dt>{words.plan[field]}</dt>
              <dd>
                <Words lang={language}>{decision.words[field] ?? ''}</Words>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
