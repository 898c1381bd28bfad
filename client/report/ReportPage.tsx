import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { registry } from '../../shared/activities/registry.ts';
import { formatClock, SECOND } from '../../shared/lib/duration.ts';
import { presented } from '../../shared/record/presented.ts';
import type { RecordItem, WorkshopRecord } from '../../shared/record/record.ts';
import { hostKeyOf } from '../live/hostKeys.ts';
import { hostPassword } from '../live/hostPassword.ts';
import { askRecord, type FoundRecord } from '../live/roomRecord.ts';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { Switch } from '../ui/fields/Switch.tsx';
import { recordTimes } from '../ui/formatTime.ts';
import { useHostReasons } from '../ui/hostReasons.ts';
import { useLanguage, useText } from '../ui/text.ts';
import { Blocks } from './Blocks.tsx';
import styles from './ReportPage.module.css';
import { reportText } from './reportText.ts';
import { Times } from './Times.tsx';

/** With the room's key or, where this browser has none that is good, as an owner of the server. */
async function fetchRecord(roomId: string, names: boolean): Promise<FoundRecord> {
  let found: FoundRecord = { problem: 'no-key' };
  for (const secret of [hostKeyOf(roomId), hostPassword.get()]) {
    if (!secret) continue;
    found = await askRecord(roomId, secret, names);
    if (!('problem' in found) || found.problem !== 'no-key') break;
  }
  return found;
}

/** `/report/ROOM`: everything the room made, as one page to read and print. */
export function ReportPage({ roomId }: { roomId: string }) {
  const text = useText(reportText);
  const reasonOf = useHostReasons();
  const [found, setFound] = useState<FoundRecord>();
  const [names, setNames] = useState(false);
  const asked = useRef(0);
  const refresh = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    // The answer to an earlier question comes too late: it has names, or none, against what was chosen since.
    fetchRecord(roomId, names).then((answer) => {
      if (mine === asked.current) setFound(answer);
    });
  }, [roomId, names]);
  useEffect(refresh, [refresh]);

  if (!found) return <Empty size="console" heading title={text.loading} />;
  if ('problem' in found) {
    const failed = { title: text.failed, detail: found.refusal && reasonOf(found.refusal) };
    const { title, detail } = {
      'no-key': { title: text.noKeyTitle, detail: text.noKeyDetail },
      rehearsal: { title: text.rehearsalTitle, detail: text.rehearsalDetail },
      failed,
      gone: failed,
      unreadable: { title: text.failed, detail: text.unreadable },
    }[found.problem];
    return (
      <main className={styles.page}>
        <Empty
          size="console"
          heading
          title={title}
          detail={detail}
          art={
            found.problem === 'failed' || found.problem === 'gone' ? (
              <Button onClick={refresh}>{text.again}</Button>
            ) : undefined
          }
        />
      </main>
    );
  }
  return <Page record={found.record} names={names} onNames={setNames} onRefresh={refresh} />;
}

/** However short it was. */
const isHeld = (item: RecordItem): boolean => item.startedAt !== undefined;

const between = (time: (at: number) => string, start: number, end: number | undefined): string =>
  end === undefined ? time(start) : `${time(start)}–${time(end)}`;

function Page({
  record,
  names,
  onNames,
  onRefresh,
}: {
  record: WorkshopRecord;
  /** Whether its reader asked for names. */
  names: boolean;
  onNames: (names: boolean) => void;
  onRefresh: () => void;
}) {
  const text = useText(reportText);
  const language = useLanguage();
  const { startedAt, endedAt, attendance } = record;
  const noNames = names && record.names !== undefined && Object.keys(record.names).length === 0;
  const { day, time, zone } = recordTimes(record, language);
  const date = startedAt === undefined ? undefined : day(startedAt);
  const blocks = useMemo(() => presented(registry, record, language), [record, language]);
  const blocksOf = ({ id }: RecordItem) => blocks[id] ?? [];
  const reached = record.items.filter((item) => isHeld(item) || blocksOf(item).length > 0);
  /** What was left out is told of only where somebody did something in it. */
  const told = record.items.filter((item) => !item.leftOut || reached.includes(item));

  useEffect(() => {
    // What a printed record is called, and the language in which it is read aloud; what was said is marked with its own.
    document.title = [record.title, date].filter(Boolean).join(' · ');
    document.documentElement.lang = language;
  }, [record.title, language, date]);
  return (
    <main className={styles.page}>
      <div className={styles.tools}>
        <div className={styles.names}>
          <Switch
            label={text.names}
            hint={noNames ? text.noNames : undefined}
            on={names}
            onChange={onNames}
          />
        </div>
        <Button onClick={onRefresh}>{text.refresh}</Button>
        <Button kind="primary" icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
      <header className={styles.header}>
        <p className={styles.kicker}>{record.status === 'ended' ? text.complete : text.soFar}</p>
        <h1 className={styles.title} lang={record.language}>
          {record.title}
        </h1>
        <p className={styles.purpose} lang={record.language}>
          {record.purpose}
        </p>
        {record.cuts ? (
          <p role="note">{text.cut(record.cuts.reduce((sum, { lost }) => sum + lost, 0))}</p>
        ) : null}
        <p className={styles.facts}>
          {[
            date,
            startedAt === undefined ? '' : `${between(time, startedAt, endedAt)} ${zone(startedAt)}`,
            text.people(attendance.people),
            attendance.expected === undefined ? '' : text.expected(attendance.expected),
            text.tables(attendance.tables.length),
            record.code,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {attendance.tables.length > 1 ? (
          <p className={styles.seats}>
            {text.byTable} {attendance.tables.map(({ table, people }) => `${table} ${people}`).join(' · ')}
          </p>
        ) : null}
        {attendance.teams ? (
          <p className={styles.seats}>
            {text.byTeam}{' '}
            {attendance.teams
              .map(({ name, tables, people }) => `${name} ${people} (${tables.join(', ')})`)
              .join(' · ')}
          </p>
        ) : null}
      </header>
      <nav className={styles.contents} aria-label={text.contents}>
        <ol>
          {reached.map((item) => (
            <li key={item.id}>
              <a href={`#${item.id}`} lang={record.language}>
                {item.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Times record={record} />
      {told.map((item) => (
        <section key={item.id} id={item.id} className={styles.item}>
          <header className={styles.itemHead}>
            <p className={styles.section} lang={record.language}>
              {item.section}
            </p>
            <h2 className={styles.itemTitle} lang={record.language}>
              {item.title}
            </h2>
            <p className={styles.time}>
              {isHeld(item)
                ? text.planned(
                    Math.round(item.plannedMinutes * 10) / 10,
                    formatClock(item.actualSeconds * SECOND),
                  )
                : text.notReached}
            </p>
          </header>
          {blocksOf(item).length > 0 ? (
            <Blocks blocks={blocksOf(item)} spoken={record.language} />
          ) : isHeld(item) ? (
            <p className={styles.nothing}>{text.nothing}</p>
          ) : null}
        </section>
      ))}
    </main>
  );
}
