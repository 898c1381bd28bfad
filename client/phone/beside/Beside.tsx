import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Nearness } from '../../calling/useCalled.ts';
import type { Connection, LiveState } from '../../live/connection.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { TakenBack } from '../TakenBack.tsx';
import styles from './Beside.module.css';
import { besideText, calledBeside } from './besideText.ts';
import { Caller } from './Caller.tsx';
import { holdWritten, type Written } from './written.ts';

/** Those for whom this phone writes besides its owner, and the switch that says for whom it is on the screen. */
export function Beside({
  own,
  code,
  shown,
  onShow,
}: {
  own: Connection;
  code: string;
  /** Nobody: the phone's owner. */
  shown: Written | undefined;
  onShow: (written: Written | undefined) => void;
}) {
  const [written, setWritten] = useState<StoreApi<readonly Written[]>>();
  useEffect(() => {
    const held = holdWritten(own, code);
    setWritten(held.written);
    return held.stop;
  }, [own, code]);
  return (
    <>
      {written ? <Switch own={own} written={written} shown={shown} onShow={onShow} /> : null}
      <TakenBack code={code} />
    </>
  );
}

function Switch({
  own,
  written,
  shown,
  onShow,
}: {
  own: Connection;
  written: StoreApi<readonly Written[]>;
  shown: Written | undefined;
  onShow: (written: Written | undefined) => void;
}) {
  const text = useText(besideText);
  const people = useStore(written);
  const beside = useStore(own.store, ({ views }) => views.me?.beside);
  const called = (person: string) => calledBeside(text, beside?.[person]);
  const [near, setNear] = useState<Readonly<Record<string, Nearness>>>({});
  const gone = shown !== undefined && !people.includes(shown);
  useEffect(() => {
    // Somebody else writes for them now.
    if (gone) onShow(undefined);
  }, [gone, onShow]);
  if (people.length === 0) return null;
  const calling = people.find((one) => one !== shown && near[one.person] === 'mine');
  return (
    <section className={styles.beside} aria-label={text.writingFor}>
      <p className={styles.label} aria-hidden="true">
        {text.writingFor}
      </p>
      <div className={styles.people}>
        <Person
          connection={own}
          name={text.me}
          pressed={shown === undefined}
          onPress={() => onShow(undefined)}
        />
        {people.map((one) => (
          <Person
            key={one.person}
            connection={one.connection}
            name={called(one.person)}
            turn={one !== shown && near[one.person] === 'mine'}
            pressed={one === shown}
            onPress={() => onShow(one)}
          />
        ))}
      </div>
      {people.map((one) => (
        <Caller
          key={one.person}
          connection={one.connection}
          on={one !== shown}
          onNear={(nearness) => setNear((before) => ({ ...before, [one.person]: nearness }))}
        />
      ))}
      <div role="status">
        {calling ? (
          <div className={styles.turn}>
            <p>{text.turnOf(called(calling.person))}</p>
            <Button kind="primary" onClick={() => onShow(calling)}>
              {text.writeNow(called(calling.person))}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}

const isReady = ({ views }: LiveState): boolean => views.floor !== undefined && views.me !== undefined;
const waitsIn = ({ waiting }: LiveState): boolean => waiting.length > 0;

function Person({
  connection,
  name,
  turn = false,
  pressed,
  onPress,
}: {
  connection: Connection;
  name: string;
  /** It is their turn, and they are not on the screen. */
  turn?: boolean;
  pressed: boolean;
  onPress: () => void;
}) {
  const text = useText(besideText);
  const ready = useStore(connection.store, isReady);
  const waits = useStore(connection.store, waitsIn);
  const marks = [...(turn ? [text.turn] : []), ...(waits && !pressed ? [text.waits] : [])];
  return (
    <button
      type="button"
      className={styles.person}
      aria-pressed={pressed}
      disabled={!ready}
      onClick={onPress}
    >
      <Words className={styles.name}>{name}</Words>
      {marks.length === 0 ? null : <small className={styles.mark}>{marks.join(' · ')}</small>}
    </button>
  );
}
