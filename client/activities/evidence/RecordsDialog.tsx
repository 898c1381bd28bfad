import { useMemo, useState } from 'react';
import { offersOf, servedBy } from '../../../shared/activities/evidence/records.ts';
import { MOST_OFFERS } from '../../../shared/activities/evidence/rules.ts';
import { pickLanguage } from '../../../shared/lib/catalogue.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { recordTimes } from '../../ui/formatTime.ts';
import { useHostReasons } from '../../ui/hostReasons.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PartProps } from './consoleParts.ts';
import styles from './Records.module.css';
import { recordsText } from './recordsText.ts';
import { type OtherRecords, useOtherRecords } from './useOtherRecords.ts';

interface Row {
  readonly key: string;
  /** Title and day, as tables read it. */
  readonly text: string;
  readonly kinds: readonly string[];
  /** Its record is not here; it was offered before. */
  readonly elsewhere?: true;
}

/** Each record by title and day, in the session's language; with the time where another is called the same. */
function useRows(
  records: OtherRecords['records'],
  { bands, serves, offers }: PartProps['view'],
  language: string,
): readonly Row[] {
  return useMemo(() => {
    const order = bands.flatMap(({ kinds }) => kinds.map(({ id }) => id));
    const named = records.map(({ room, record }) => {
      const { day, time } = recordTimes(record, pickLanguage([language]));
      const at = record.startedAt ?? room.openedAt;
      const text = `${record.title} · ${day(at)}`;
      return {
        key: room.roomId,
        text,
        exact: `${text}, ${time(at)}`,
        kinds: servedBy(record, serves, order),
      };
    });
    const rows = named.map(({ key, text, exact, kinds }): Row => {
      const alone = named.every((other) => other.key === key || other.text !== text);
      return { key, text: alone ? text : exact, kinds };
    });
    const others = offers.filter(({ text }) => !rows.some((row) => row.text === text));
    return [
      ...rows,
      ...others.map(({ text, kinds }): Row => ({ key: `offer ${text}`, text, kinds, elsewhere: true })),
    ];
  }, [records, bands, serves, offers, language]);
}

/** The other rooms of this host, with what their records can serve; what is ticked is offered to tables. */
export function RecordsDialog({
  view,
  language,
  ask,
  onClose,
}: Pick<PartProps, 'view' | 'language' | 'ask'> & { readonly onClose: () => void }) {
  const words = useText(recordsText);
  const reasonOf = useHostReasons();
  const [found, lookAgain] = useOtherRecords();
  const rows = useRows(found.records, view, language);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [failed, setFailed] = useState(false);
  const titles = new Map(
    view.bands.flatMap(({ kinds }) => kinds.map(({ id, title }) => [id, title] as const)),
  );
  const isTicked = ({ key, text }: Row): boolean =>
    changed.get(key) ?? view.offers.some((offer) => offer.text === text);
  const ticked = rows.filter(isTicked);
  const tooMany = ticked.length > MOST_OFFERS;
  async function save() {
    const offers = offersOf(
      view.offers,
      ticked.map(({ text, kinds }) => ({ text, kinds })),
    ).map(({ id, text, kinds }) => ({ id, text, kinds: [...kinds] }));
    setFailed(false);
    if (await ask('offerRecords', { offers })) onClose();
    else setFailed(true);
  }
  const empty = rows.length + found.unread.length + found.nothing + found.left === 0;
  return (
    <FormDialog
      title={words.open}
      save={words.offer}
      disabled={changed.size === 0 || tooMany || found.left > 0}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className={styles.hint}>{empty ? words.noRooms : words.hint}</p>
      {rows.length === 0 ? null : (
        <ul>
          {rows.map((row) => (
            <li key={row.key}>
              <label className={styles.pick}>
                <input
                  type="checkbox"
                  checked={isTicked(row)}
                  disabled={row.kinds.length === 0 && !isTicked(row)}
                  onChange={({ target }) => setChanged(new Map(changed).set(row.key, target.checked))}
                />
                <span className={styles.words}>
                  <Words className={styles.name}>{row.text}</Words>
                  {row.elsewhere && found.left === 0 ? (
                    <span className={styles.small}>{words.elsewhere}</span>
                  ) : null}
                  <span className={styles.small}>
                    {row.kinds.length === 0 ? (
                      words.servesNone
                    ) : (
                      <>
                        {words.serves}:{' '}
                        <span lang={language}>{row.kinds.map((id) => titles.get(id) ?? id).join(' · ')}</span>
                      </>
                    )}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className={styles.told}>
        {found.left > 0 ? <p>{words.reading(found.left)}</p> : null}
        {found.nothing > 0 ? <p>{words.nothing(found.nothing)}</p> : null}
      </div>
      {found.unread.length === 0 ? null : (
        <section className={styles.unread} aria-label={words.unread}>
          <ul>
            {found.unread.map(({ room, problem, refusal }) => (
              <li key={room.roomId} className={styles.words}>
                <span>
                  <Words className={styles.name}>{room.title || words.handedOver}</Words>{' '}
                  <span translate="no">{room.code}</span>
                </span>
                <span className={styles.small}>
                  {words.problems[problem]}
                  {problem === 'failed' && refusal ? ` ${reasonOf(refusal)}` : null}
                </span>
              </li>
            ))}
          </ul>
          <Button size="s" disabled={found.left > 0} onClick={lookAgain}>
            {words.again}
          </Button>
        </section>
      )}
      {tooMany || failed ? (
        <p role="alert" className={styles.alert}>
          {tooMany ? words.tooMany(MOST_OFFERS) : words.notSaved}
        </p>
      ) : null}
    </FormDialog>
  );
}
