import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { MARKS, type Mark } from '../../../shared/activities/evidence/rules.ts';
import type { KindView } from '../../../shared/activities/evidence/viewParts.ts';
import { cleanLine } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { ownValue } from '../../../shared/lib/ownValue.ts';
import { useDraftFields } from '../../live/drafts.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneCommand, PhoneProps } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import { Sign } from './Sign.tsx';
import { text } from './text.ts';

/** The pack of another table, as it moved on: a mark, a word, or neither. */
export function PhoneCheck(props: PhoneProps<typeof activity>) {
  const words = useText(text);
  const called = useTableName();
  const { table, you } = props;
  const reading = table?.reading;
  if (reading === undefined || reading.pack.length === 0)
    return <Empty heading title={words.nothingToCheck} />;
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.table(called(you.table))}</p>
      <h1 className={styles.title}>{words.checkTitle(called(reading.from))}</h1>
      <p className={styles.hint}>{words.checkHint}</p>
      <ul className={styles.list}>
        {reading.pack.map((kind) => (
          <CheckRow key={`${reading.from}/${kind.id}`} {...props} kind={kind} from={reading.from} />
        ))}
      </ul>
    </div>
  );
}

function CheckRow({
  kind,
  from,
  table,
  you,
  item,
  language,
  send,
}: PhoneProps<typeof activity> & { kind: KindView; from: string }) {
  const words = useText(text);
  const answer = ownValue(table?.reading?.answers, kind.id);
  const saved = ownValue(table?.checks, kind.id);
  const key = `${you.id}/${item.id}/check/${from}/${kind.id}`;
  const [refusal, watch, forget] = useTextRefusal();
  const commandOf = (mark: Mark | undefined, typed: string): PhoneCommand<typeof activity> => {
    const note = cleanLine(typed);
    return {
      type: 'checkKind',
      payload: {
        table: you.table,
        from,
        kind: kind.id,
        ...(mark === undefined ? {} : { mark }),
        ...(note === '' ? {} : { note }),
      },
    };
  };
  const draft = useDraftFields(
    key,
    { note: saved?.note ?? '' },
    { sends: ({ note = '' }) => (note.trim() === '' ? undefined : commandOf(saved?.mark, note)) },
  );
  const { note = '' } = draft.fields;

  async function save(mark: Mark | undefined) {
    const { type, payload } = commandOf(mark, note);
    if (await watch(send(type, payload, { replaces: key }))) draft.clear();
  }

  return (
    <li className={styles.check}>
      <p className={styles.kindTitle} lang={language} dir="auto">
        {kind.title}
      </p>
      <p className={styles.answered}>
        {answer === undefined ? null : <Sign sign={answer} size={22} />}
        {answer === undefined ? words.unanswered : words.said[answer]}
      </p>
      <div className={styles.chips}>
        {MARKS.map((mark) => (
          <button
            key={mark}
            type="button"
            className={styles.chip}
            aria-pressed={saved?.mark === mark}
            aria-label={words.signsOf(kind.title, words.marks[mark])}
            onClick={() => void save(saved?.mark === mark ? undefined : mark)}
          >
            {words.marks[mark]}
          </button>
        ))}
      </div>
      <TextField
        label={words.note}
        value={note}
        maxLength={LIMITS.line}
        autoComplete="off"
        error={refusal}
        onChange={(typed) => {
          forget();
          draft.set({ note: typed });
        }}
      />
      {cleanLine(note) === (saved?.note ?? '') ? null : (
        <Button
          wide
          aria-label={words.signsOf(kind.title, words.saveNote)}
          onClick={() => void save(saved?.mark)}
        >
          {words.saveNote}
        </Button>
      )}
    </li>
  );
}
