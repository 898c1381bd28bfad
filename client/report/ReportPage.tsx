import { useCallback, useEffect, useState } from 'react';
import { formatClock, SECOND } from '../../shared/lib/duration.ts';
import type { Report, ReportedItem } from '../../shared/room/report.ts';
import { ask } from '../live/ask.ts';
import { hostKeyOf } from '../live/hostKeys.ts';
import { hostPassword } from '../live/hostPassword.ts';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { recordTimes } from '../ui/formatTime.ts';
import { useHostReasons } from '../ui/hostRefusalText.ts';
import { useLanguage, useText } from '../ui/text.ts';
import { Blocks } from './Blocks.tsx';
import styles from './ReportPage.module.css';
import { reportText } from './reportText.ts';
import { Times } from './Times.tsx';

type Found = { report: Report } | { problem: 'no-key' | 'rehearsal' | 'failed'; code?: string };

/** With the room's key or, where this browser has none that is good, as an owner of the server. */
async function fetchReport(roomId: string): Promise<Found> {
  let found: Found = { problem: 'no-key' };
  for (const secret of [hostKeyOf(roomId), hostPassword.get()]) {
    if (!secret) continue;
    found = await fetchWith(roomId, secret);
    if (!('problem' in found) || found.problem !== 'no-key') break;
  }
  return found;
}

async function fetchWith(roomId: string, key: string): Promise<Found> {
  try {
    const response = await ask(`/api/rooms/${roomId}/report?format=json`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const body = await response.json();
    if (response.ok) return { report: body };
    if (body.code === 'rehearsal') return { problem: 'rehearsal' };
    return { problem: response.status === 401 ? 'no-key' : 'failed', code: String(body.code ?? '') };
  } catch {
    return { problem: 'failed' };
  }
}

/** `/report/ROOM`: everything the room made, as one page to read and print. */
export function ReportPage({ roomId }: { roomId: string }) {
  const text = useText(reportText);
  const reasonOf = useHostReasons();
  const [found, setFound] = useState<Found>();
  const refresh = useCallback(() => {
    fetchReport(roomId).then(setFound);
  }, [roomId]);
  useEffect(refresh, [refresh]);

  if (!found) return <Empty size="console" heading title={text.loading} />;
  if ('problem' in found) {
    const { title, detail } = {
      'no-key': { title: text.noKeyTitle, detail: text.noKeyDetail },
      rehearsal: { title: text.rehearsalTitle, detail: text.rehearsalDetail },
      failed: { title: text.failed, detail: found.code && reasonOf(found.code) },
    }[found.problem];
    return (
      <main className={styles.page}>
        <Empty
          size="console"
          heading
          title={title}
          detail={detail}
          art={found.problem === 'failed' ? <Button onClick={refresh}>{text.again}</Button> : undefined}
        />
      </main>
    );
  }
  return <Page report={found.report} onRefresh={refresh} />;
}

/** However short it was. */
const isHeld = (item: ReportedItem): boolean => item.startedAt !== undefined;

const between = (time: (at: number) => string, start: number, end: number | undefined): string =>
  end === undefined ? time(start) : `${time(start)}–${time(end)}`;

/** What was left out is told of only where somebody did something in it. */
const isTold = (item: ReportedItem): boolean => !item.leftOut || isHeld(item) || item.blocks.length > 0;

function Page({ report, onRefresh }: { report: Report; onRefresh: () => void }) {
  const text = useText(reportText);
  const language = useLanguage();
  const { startedAt, endedAt } = report;
  const { day, time, zone } = recordTimes(report, language);
  const date = startedAt === undefined ? undefined : day(startedAt);
  const reached = report.items.filter((item) => isHeld(item) || item.blocks.length > 0);

  useEffect(() => {
    // What a printed record is called, and the language in which it is read aloud.
    document.title = [report.title, date].filter(Boolean).join(' · ');
    document.documentElement.lang = report.language;
  }, [report.title, report.language, date]);
  return (
    <main className={styles.page}>
      <div className={styles.tools} lang={language}>
        <Button onClick={onRefresh}>{text.refresh}</Button>
        <Button kind="primary" icon="print" onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
      <header className={styles.header}>
        <p className={styles.kicker} lang={language}>
          {report.status === 'ended' ? text.complete : text.soFar}
        </p>
        <h1 className={styles.title}>{report.title}</h1>
        <p className={styles.purpose}>{report.purpose}</p>
        {report.cuts ? (
          <p role="note" lang={language}>
            {text.cut(report.cuts.reduce((sum, { lost }) => sum + lost, 0))}
          </p>
        ) : null}
        <p className={styles.facts} lang={language}>
          {[
            date,
            startedAt === undefined ? '' : `${between(time, startedAt, endedAt)} ${zone(startedAt)}`,
            text.people(report.people),
            text.tables(report.tables),
            report.code,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <nav className={styles.contents} aria-label={text.contents}>
        <ol>
          {reached.map((item) => (
            <li key={item.id}>
              <a href={`#${item.id}`}>{item.title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <Times report={report} />
      {report.items.filter(isTold).map((item) => (
        <section key={item.id} id={item.id} className={styles.item}>
          <header className={styles.itemHead}>
            <p className={styles.section}>{item.section}</p>
            <h2 className={styles.itemTitle}>{item.title}</h2>
            <p className={styles.time} lang={language}>
              {isHeld(item)
                ? text.planned(
                    Math.round(item.plannedMinutes * 10) / 10,
                    formatClock(item.actualSeconds * SECOND),
                  )
                : text.notReached}
            </p>
          </header>
          {item.blocks.length > 0 ? (
            <Blocks blocks={item.blocks} />
          ) : isHeld(item) ? (
            <p className={styles.nothing} lang={language}>
              {text.nothing}
            </p>
          ) : null}
        </section>
      ))}
    </main>
  );
}
