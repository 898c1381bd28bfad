import { useState } from 'react';
import { formatClock, MINUTE, SECOND } from '../../shared/lib/duration.ts';
import type { RecordItem, RecordTimes, WorkshopRecord } from '../../shared/record/record.ts';
import { classes } from '../ui/classes.ts';
import { Button } from '../ui/fields/Button.tsx';
import { recordTimes } from '../ui/formatTime.ts';
import { useLanguage, useText } from '../ui/text.ts';
import { reportText } from './reportText.ts';
import styles from './Times.module.css';

/** Less than this is on time, s: as the console's bar tells it. */
const ON_TIME = 60;

/** Planned against actual, item by item and on demand step by step; how the end compares with the one to keep. */
export function Times({ record }: { record: WorkshopRecord }) {
  const text = useText(reportText);
  const language = useLanguage();
  const [withSteps, setWithSteps] = useState(false);
  const { startedAt, plannedEnd } = record;
  if (startedAt === undefined || plannedEnd === undefined) return null;
  const end = record.fixedEnd ?? plannedEnd;
  const { endedAt } = record;
  const late = endedAt === undefined ? 0 : (endedAt - end) / SECOND;
  const { time } = recordTimes(record, language);
  const planned = record.items.reduce((sum, item) => sum + (item.plannedSeconds ?? 0), 0);
  const actual = record.items.reduce((sum, item) => sum + item.actualSeconds, 0);
  return (
    <section className={styles.times} aria-labelledby="times" lang={language}>
      <header className={styles.header}>
        <h2 id="times" className={styles.title}>
          {text.times}
        </h2>
        <Button kind="plain" pressed={withSteps} onClick={() => setWithSteps(!withSteps)}>
          {withSteps ? text.hideSteps : text.showSteps}
        </Button>
      </header>
      {endedAt === undefined ? null : (
        <p className={styles.summary}>
          {Math.abs(late) < ON_TIME
            ? text.endedOnTime(time(endedAt))
            : late > 0
              ? text.endedLate(minutesBetween(end, endedAt), time(end))
              : text.endedEarly(minutesBetween(endedAt, end), time(end))}
        </p>
      )}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              <th scope="col">{text.plannedFrom}</th>
              <th scope="col" className={styles.number}>
                {text.plannedFor}
              </th>
              <th scope="col">{text.actualFrom}</th>
              <th scope="col" className={styles.number}>
                {text.actualFor}
              </th>
              <th scope="col" className={styles.number}>
                {text.over}
              </th>
            </tr>
          </thead>
          <tbody>
            {record.items.map((item) => (
              <RowsOf key={item.id} item={item} withSteps={withSteps} time={time} spoken={record.language} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              <td />
              <td className={styles.number}>{formatClock(planned * SECOND)}</td>
              <td />
              <td className={styles.number}>{formatClock(actual * SECOND)}</td>
              <td className={styles.number}>{difference(actual - planned)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

/** As clocks show them, to the minute. */
const minutesBetween = (start: number, end: number): number =>
  Math.floor(end / MINUTE) - Math.floor(start / MINUTE);

/** `+1:30`, `−0:45`; a real minus sign. */
const difference = (seconds: number): string =>
  seconds === 0 ? '0:00' : `${seconds > 0 ? '+' : '−'}${formatClock(Math.abs(seconds) * SECOND)}`;

type WriteTime = (instant: number) => string;

function RowsOf({
  item,
  withSteps,
  time,
  spoken,
}: {
  item: RecordItem;
  withSteps: boolean;
  time: WriteTime;
  /** Language of the session's titles. */
  spoken: string;
}) {
  const text = useText(reportText);
  const marks = [item.inserted ? text.inserted : '', item.leftOut ? text.leftOut : ''].filter(Boolean);
  return (
    <>
      <tr className={classes(item.leftOut && styles.leftOut)}>
        <th scope="row">
          <a href={`#${item.id}`} lang={spoken}>
            {item.title}
          </a>
          {marks.length > 0 ? <span className={styles.mark}> · {marks.join(', ')}</span> : null}
        </th>
        <Cells times={item} time={time} />
      </tr>
      {withSteps && item.steps.length > 1
        ? item.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report is never reordered, and titles may repeat
            <tr key={index} className={styles.step}>
              <th scope="row">
                <span lang={spoken}>{step.title}</span>
                {step.leftOut ? <span className={styles.mark}> · {text.leftOut}</span> : null}
              </th>
              <Cells times={step} time={time} />
            </tr>
          ))
        : null}
    </>
  );
}

function Cells({ times, time: write }: { times: RecordTimes; time: WriteTime }) {
  const time = (at: number | undefined) => (at === undefined ? '' : write(at));
  const held = times.startedAt !== undefined;
  const over =
    held && times.plannedSeconds !== undefined ? times.actualSeconds - times.plannedSeconds : undefined;
  return (
    <>
      <td>{time(times.plannedStart)}</td>
      <td className={styles.number}>
        {times.plannedSeconds === undefined ? '' : formatClock(times.plannedSeconds * SECOND)}
      </td>
      <td>
        {time(times.startedAt)}
        {times.endedAt === undefined ? '' : `–${time(times.endedAt)}`}
      </td>
      <td className={styles.number}>{held ? formatClock(times.actualSeconds * SECOND) : ''}</td>
      <td className={classes(styles.number, over !== undefined && over >= ON_TIME && styles.late)}>
        {over === undefined ? '' : difference(over)}
      </td>
    </>
  );
}
