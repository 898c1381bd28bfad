import { type ReactNode, useState } from 'react';
import { PASSAGE_MOST } from '../../../shared/activities/share-and-move/rules.ts';
import type { TurnView } from '../../../shared/activities/share-and-move/viewParts.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { useGrowingText } from '../useGrowingText.ts';
import { seatName } from './names.ts';
import { Passages } from './Passages.tsx';
import styles from './Phone.module.css';
import type { WriteProps } from './props.ts';
import { TurnOrder } from './TurnOrder.tsx';
import { TurnTime, useOver } from './TurnTime.tsx';
import { shareText } from './text.ts';

/** One's own turn: first what was written so far, then the editor. */
export function MyTurn(props: WriteProps) {
  const text = useText(shareText);
  const { own, you, mine, language, ask, clock } = props;
  const { document, turns } = own;
  const { turn } = turns;
  if (turn === undefined) return null;
  const head = <TurnHead turn={turn} clock={clock} />;
  if (turn.passage !== undefined)
    return <Editor key={turn.passage} {...props} passage={turn.passage} head={head} />;
  const empty = Object.keys(document.passages).length === 0;
  return (
    <>
      <section className={styles.turn} aria-live="polite">
        {head}
        <p className={styles.what}>{empty ? text.firstHint : text.yourTurnHint}</p>
      </section>
      <TurnOrder turns={turns} you={you.id} />
      {empty ? null : <Passages passages={document.passages} mine={mine} language={language} />}
      <PhoneActions>
        <Button kind="primary" size="l" wide icon="pen" onClick={() => ask('openEditor', {})}>
          {text.openEditor}
        </Button>
        <Button kind="plain" wide onClick={() => ask('passTurn', {})}>
          {text.pass}
        </Button>
      </PhoneActions>
    </>
  );
}

function TurnHead({ turn, clock }: { turn: TurnView; clock: WriteProps['clock'] }) {
  const text = useText(shareText);
  const over = useOver(turn, clock);
  return (
    <>
      <div className={styles.turnLine}>
        <h2 className={styles.mine}>{text.yourTurn}</h2>
        <TurnTime turn={turn} clock={clock} />
      </div>
      {over ? <p className={styles.late}>{text.overTime}</p> : null}
    </>
  );
}

function Editor({
  own,
  you,
  item,
  mine,
  language,
  ask,
  send,
  passage,
  head,
}: WriteProps & { passage: string; head: ReactNode }) {
  const text = useText(shareText);
  const [going, setGoing] = useState(false);
  const { document, turns } = own;
  const key = `${you.id}/${item.id}/passage/${passage}`;
  const growing = useGrowingText({
    key,
    saved: document.passages[passage]?.text ?? '',
    sends: (value) => ({ type: 'saveText', payload: { passage, text: value } }),
    send,
  });
  const blank = isBlank(growing.text);
  const next = turns.order.find(({ id, status }) => status === 'waiting' && id !== you.id);
  const others = Object.keys(document.passages).filter((id) => id !== passage).length;

  async function finish() {
    setGoing(true);
    const words = growing.text;
    if (await ask('finishTurn', { passage, text: words }, { replaces: key })) growing.settled(words);
    setGoing(false);
  }

  return (
    <>
      <section className={styles.turn}>{head}</section>
      {others === 0 ? null : (
        <details className={styles.before}>
          <summary>{text.readAgain}</summary>
          <Passages passages={document.passages} mine={mine} language={language} without={passage} />
        </details>
      )}
      <TextArea
        label={text.yourPart}
        value={growing.text}
        onChange={growing.setText}
        maxLength={PASSAGE_MOST}
        rows={6}
        autoFocus
        hint={blank ? text.youWrite : growing.saved ? text.savedHere : text.notSavedYet}
        error={growing.problem}
      />
      <PhoneActions>
        <Button kind="primary" size="l" wide icon="check" disabled={blank || going} onClick={finish}>
          <Words translate="yes">
            {next === undefined ? text.done : text.doneNext(seatName(next.id, turns.order, text))}
          </Words>
        </Button>
        {blank ? (
          <Button kind="plain" wide disabled={going} onClick={() => ask('passTurn', {})}>
            {text.pass}
          </Button>
        ) : null}
      </PhoneActions>
    </>
  );
}
