import { type SubmitEvent, useCallback, useEffect, useState } from 'react';
import type { RoomCard } from '../../shared/protocol/answers.ts';
import { part } from '../parts/part.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { LanguageSwitch } from '../ui/fields/LanguageSwitch.tsx';
import { useText } from '../ui/text.ts';
import { useTitle } from '../ui/useTitle.ts';
import { Introduce, type Introduction } from './Introduce.tsx';
import styles from './JoinPage.module.css';
import { Connected, LiveRoom } from './LiveRoom.tsx';
import { rest, TakenOut } from './later.tsx';
import { Problem } from './Problem.tsx';
import { phoneText } from './phoneText.ts';
import { findRoom } from './rooms.ts';
import { seat } from './seat.ts';
import { TableQuestion } from './TableQuestion.tsx';
import { TakenBack } from './TakenBack.tsx';

/** Loaded by consoles only, with what knows their keys. */
const InConsole = part(async () => ({ default: (await import('./InConsole.tsx')).InConsole }));

// Most phones come by one address only.
const Brought = part(async () => ({ default: (await rest()).Brought }));
const Carried = part(async () => ({ default: (await rest()).Carried }));
const TeamDoor = part(async () => ({ default: (await rest()).TeamDoor }));
const FetchSeat = part(async () => ({ default: (await rest()).FetchSeat }), 'unseen');

/** `/r/CODE`, and `/r/CODE/TABLE` from a table's card: a phone's way into the room, or what a console shows of one. */
export function RoomPage({ code, table }: { code: string; table?: string | undefined }) {
  const [inConsole] = useState(() => /[#](watch|for)=/.test(location.hash));
  const own = <OwnRoom code={code} linked={table} />;
  if (!inConsole) return own;
  return (
    <InConsole code={code} Room={Connected}>
      {own}
    </InConsole>
  );
}

/** Who was here comes straight back to their seat; who is new says who they are, or not, and joins. */
function OwnRoom({ code, linked }: { code: string; linked: string | undefined }) {
  /** First of all: the address may bring a seat, or ask for the one that is kept here. */
  const [carried, setCarried] = useState(() => /[#&](seat|back|phone)=/.test(location.hash));
  const [brought, setBrought] = useState<string>();
  const [joining, setJoining] = useState<Introduction | undefined>();
  const [known, setKnown] = useState(() => seat.token(code) !== undefined);
  const [lost, setLost] = useState(() => seat.isLost(code));
  /** Each time that somebody is brought back is a visit of its own. */
  const [visit, setVisit] = useState(1);
  function rejoin() {
    seat.leave(code);
    setKnown(false);
    setLost(false);
    setJoining(undefined);
  }
  function comeBack() {
    seat.regain(code);
    setLost(false);
    setKnown(true);
    setVisit((count) => count + 1);
  }
  const goOn = useCallback(
    (seatBrought: string | undefined) => {
      setBrought(seatBrought);
      setKnown(seat.token(code) !== undefined);
      setCarried(false);
    },
    [code],
  );
  if (carried) return <Carried code={code} onDone={goOn} />;
  if (brought !== undefined) {
    return (
      <Brought
        onYes={() => {
          seat.keep(code, brought);
          setKnown(true);
          setBrought(undefined);
        }}
        onNo={() => setBrought(undefined)}
      />
    );
  }
  if (lost) {
    return (
      <main className={styles.page}>
        <TakenBack code={code} />
        <TakenOut code={code} onBack={comeBack} onAnew={rejoin} />
      </main>
    );
  }
  if (known || joining)
    return (
      <LiveRoom
        key={visit}
        code={code}
        introduction={joining}
        linked={linked}
        onRejoin={rejoin}
        onBack={comeBack}
      />
    );
  return <Doorway code={code} linked={linked} onJoin={setJoining} />;
}

function Doorway({
  code,
  linked,
  onJoin,
}: {
  code: string;
  linked: string | undefined;
  onJoin: (introduction: Introduction) => void;
}) {
  const text = useText(phoneText);
  const [room, setRoom] = useState<RoomCard | { problem: string }>();
  const [attempt, setAttempt] = useState(0);
  const [value, setValue] = useState<Introduction>({ name: '', role: '', table: linked ?? '' });
  const [pressed, setPressed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let left = false;
    findRoom(code).then((found) => {
      if (!left) setRoom(found);
    });
    return () => {
      left = true;
    };
  }, [code, attempt]);

  useTitle(text.introTitle, room && 'title' in room ? room.title : undefined);

  if (!room) return <Empty heading title={text.looking} />;
  if ('problem' in room) {
    return (
      <main className={styles.page}>
        <TakenBack code={code} />
        <Problem problem={room.problem} onRetry={() => setAttempt(attempt + 1)} />
      </main>
    );
  }
  const { tables, teams, teamsAsked, full = [] } = room;
  const asked = tables.length > 1;
  const gone = value.table !== '' && value.table !== 'any' && !tables.includes(value.table);
  const chosen = gone ? '' : value.table;
  const note = gone ? text.noTable(value.table) : full.includes(chosen) ? text.fullTable(chosen) : '';
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if ((teamsAsked && value.team === undefined) || (asked && chosen === '')) {
      setPressed(true);
      event.currentTarget.querySelector('input')?.focus();
      return;
    }
    // What the link said is answered.
    history.replaceState(history.state, '', `/r/${code}${location.hash}`);
    onJoin({ ...value, table: chosen });
  }
  return (
    <main className={styles.page}>
      <p className={styles.brand}>{room.title}</p>
      <form className={styles.form} onSubmit={submit}>
        {teamsAsked || (teams && asked) ? (
          <TeamDoor
            room={room}
            value={{ ...value, table: chosen }}
            onChange={setValue}
            note={note}
            tried={pressed}
          />
        ) : asked ? (
          <TableQuestion
            heading
            value={chosen}
            onChange={(table) => setValue({ ...value, table })}
            tables={tables}
            note={note}
            missing={pressed && chosen === ''}
          />
        ) : (
          <h1 className={styles.title}>{text.introTitle}</h1>
        )}
        <p className={styles.detail}>{room.namesAsked ? text.introDetail : text.introDetailNameless}</p>
        <Introduce value={value} onChange={setValue} namesAsked={room.namesAsked} roles={room.roles} />
        <Button kind="primary" size="l" type="submit" wide>
          {text.joinNow}
        </Button>
        {room.elsewhere ? <FetchSeat code={code} elsewhere={room.elsewhere} /> : null}
      </form>
      <footer className={styles.footer}>
        <LanguageSwitch />
      </footer>
    </main>
  );
}
