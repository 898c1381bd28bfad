import { useEffect, useState } from 'react';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import { ANSWER_MOST } from '../../../shared/activities/discussion/rules.ts';
import { handOver } from '../../live/handBack.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import { useGrowingText } from '../useGrowingText.ts';
import { useRefusal } from '../useRefusal.ts';
import styles from './Scribe.module.css';
import { nameOf } from './tablemates.ts';
import { discussionText } from './text.ts';
import { Written } from './Written.tsx';

type Props = PhoneProps<typeof activity> & { question: string };

/** One phone a table writes; the others watch the text grow and may take the pen. */
export function Scribe(props: Props) {
  const { table, you, item, tablemates, send, question, language } = props;
  const text = useText(discussionText);
  const called = useTableName();
  const [asking, setAsking] = useState(false);
  const [problem, watch] = useRefusal();
  const scribe = table?.scribe;
  const written = table?.texts?.[question] ?? '';
  const draftKey = `${you.id}/${item.id}/${question}/table`;
  const holds = scribe === you.id;
  // Somebody else took the pen: what was typed since the last save is given back, and a new turn begins with what the
  // table has by then.
  useEffect(() => {
    if (!holds) handOver(you.id, draftKey, written, { code: 'pen-taken' });
  }, [holds, you.id, draftKey, written]);
  if (holds) return <Pen {...props} written={written} draftKey={draftKey} />;

  async function take() {
    setAsking(false);
    await watch(send('takePen', scribe === undefined ? {} : { from: scribe }));
  }

  const known = tablemates.find(({ id }) => id === scribe)?.name;
  return (
    <>
      <section className={styles.watch}>
        <h2 className={styles.heading}>
          {scribe === undefined
            ? text.oneWrites(called(you.table))
            : known === undefined
              ? text.somebodyWrites
              : text.writes(known)}
        </h2>
        {scribe === undefined && written === '' ? <p className={styles.hint}>{text.oneWritesHint}</p> : null}
        {scribe !== undefined || written !== '' ? (
          written === '' ? (
            <p className={styles.hint}>{text.nothingYet}</p>
          ) : (
            <Written language={language}>{written}</Written>
          )
        ) : null}
        {problem === undefined ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </section>
      <PhoneActions>
        {scribe === undefined ? (
          <Button kind="primary" size="l" wide icon="pen" onClick={take}>
            {text.takePen}
          </Button>
        ) : (
          <Button kind="plain" wide onClick={() => setAsking(true)}>
            {text.takeOver}
          </Button>
        )}
      </PhoneActions>
      <Dialog
        open={asking}
        title={text.takeOver}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{text.cancel}</Button>
            <Button kind="primary" onClick={take}>
              {text.takeOver}
            </Button>
          </>
        }
      >
        <p>{scribe === undefined ? '' : text.takeOverSure(nameOf(scribe, tablemates, text.person))}</p>
      </Dialog>
    </>
  );
}

function Pen({
  you,
  tablemates,
  floor,
  send,
  question,
  written,
  draftKey,
}: Props & { written: string; draftKey: string }) {
  const text = useText(discussionText);
  const called = useTableName();
  const [passing, setPassing] = useState(false);
  const [going, setGoing] = useState(false);
  const growing = useGrowingText({
    key: draftKey,
    saved: written,
    sends: (value) => ({ type: 'writeForTable', payload: { question, text: value } }),
    send,
  });
  const others = tablemates.filter(({ id }) => id !== you.id);

  async function pass(to: string | undefined) {
    setPassing(false);
    setGoing(true);
    // The last words go ahead of the pen, or they would come too late.
    await growing.push();
    await send('passPen', to === undefined ? {} : { to });
    setGoing(false);
  }

  return (
    <>
      <TextArea
        label={text.tableAnswer(called(you.table))}
        value={growing.text}
        onChange={growing.setText}
        maxLength={ANSWER_MOST}
        rows={6}
        hint={
          growing.text === ''
            ? floor.review
              ? text.youWriteRead
              : floor.arriving
                ? text.youWriteForAll
                : text.youWrite
            : growing.saved
              ? text.savedForTable
              : text.notSavedYet
        }
        error={growing.problem}
      />
      <PhoneActions>
        <Button
          wide
          disabled={going}
          onClick={() => (others.length === 0 ? pass(undefined) : setPassing(true))}
        >
          {text.passPen}
        </Button>
      </PhoneActions>
      <Dialog open={passing} title={text.passTo} onClose={() => setPassing(false)}>
        <ul className={styles.people}>
          {others.map(({ id }) => (
            <li key={id}>
              <Button wide onClick={() => pass(id)}>
                {nameOf(id, tablemates, text.person)}
              </Button>
            </li>
          ))}
          <li>
            <Button kind="plain" wide onClick={() => pass(undefined)}>
              {text.putDown}
            </Button>
          </li>
        </ul>
      </Dialog>
    </>
  );
}
