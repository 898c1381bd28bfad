import { useEffect, useState } from 'react';
import { FIELDS } from '../../../shared/activities/possible-steps/rules.ts';
import { handOver } from '../../live/handBack.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { useRefusal } from '../useRefusal.ts';
import { Pen } from './Pen.tsx';
import styles from './Phone.module.css';
import { PlanLines } from './PlanLines.tsx';
import { type CardPart, draftKey, NOTHING } from './props.ts';
import { text } from './text.ts';

/** A table's words and plan for a card: one phone a table writes, the others watch them grow and may take the pen. */
export function CardWords(part: CardPart & { adapting: boolean }) {
  const { table, you, item, card, about, decision = NOTHING, tablemates, send, language, adapting } = part;
  const words = useText(text);
  const called = useTableName();
  const [asking, setAsking] = useState(false);
  const [problem, watch] = useRefusal();
  const pen = table?.pen;
  const holds = pen === you.id;
  const { words: written } = decision;
  // Somebody else took the pen: what was typed since the last save is given back.
  useEffect(() => {
    if (holds) return;
    for (const field of FIELDS)
      handOver(
        you.id,
        draftKey({ you, item, card }, field),
        written[field] ?? (field === 'text' ? about.source : ''),
        {
          code: 'pen-taken',
        },
      );
  }, [holds, you, item, card, written, about.source]);
  const hidden = decision.hidden ? <p className={styles.hint}>{words.hidden}</p> : null;
  if (holds)
    return (
      <>
        {hidden}
        <Pen {...part} />
      </>
    );

  async function take() {
    setAsking(false);
    await watch(send('takePen', pen === undefined ? {} : { from: pen }));
  }
  const name = tablemates.find(({ id }) => id === pen)?.name;
  return (
    <section className={styles.section}>
      <Words as="h2" className={styles.heading ?? ''}>
        {pen === undefined
          ? words.oneWrites(called(you.table))
          : name === undefined
            ? words.somebodyWrites
            : words.writes(name)}
      </Words>
      {hidden}
      <PlanLines decision={decision} source={about.source} adapting={adapting} language={language} />
      {problem === undefined ? null : (
        <p className={styles.refusal} role="alert">
          {problem}
        </p>
      )}
      {pen === undefined ? (
        <Button kind="primary" size="l" wide icon="pen" onClick={() => void take()}>
          {words.takePen}
        </Button>
      ) : (
        <Button kind="plain" wide onClick={() => setAsking(true)}>
          {words.takeOver}
        </Button>
      )}
      <Dialog
        open={asking}
        title={words.takeOver}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            <Button kind="primary" onClick={() => void take()}>
              {words.takeOver}
            </Button>
          </>
        }
      >
        <p>{words.takeOverSure(name ?? words.person(1 + tablemates.findIndex(({ id }) => id === pen)))}</p>
      </Dialog>
    </section>
  );
}
