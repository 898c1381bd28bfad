import { useState } from 'react';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Check } from '../../forms/Check.tsx';
import { replaced, without } from '../../forms/listEdits.ts';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { Line, Prose } from '../../forms/Words.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import { type Doc, type Draft, progressOf, tickOf } from '../data/draft.ts';
import { usePrepare, usePrepared, useSession } from '../data/store.ts';
import { checklistFile } from '../exchange/checklistFile.ts';
import { handOverFile } from '../exchange/handOverFile.ts';
import styles from './Tab.module.css';
import { tabsText } from './tabsText.ts';

type Part = Draft['logistics'][number];

/** The checklist: ticked on the way to the workshop, and edited when there is more to see to. */
export function LogisticsTab() {
  const text = useText(tabsText);
  const doc = usePrepared((state) => state.history.now);
  const wanted = usePrepared((state) => state.wanted);
  const empty = doc.session.logistics.length === 0;
  const led = wanted?.field.startsWith('logistics') ?? false;
  const [editing, setEditing] = useState(empty || led);
  const { done, of } = progressOf(doc);
  return (
    <div className={styles.tab}>
      <section className={styles.part}>
        <div className={styles.headRow}>
          <h2 className={styles.title}>{text.logistics}</h2>
          <div className={styles.acts}>
            {editing || empty ? null : (
              <Button size="s" icon="download" onClick={() => download(doc, text)}>
                {text.spreadsheet}
              </Button>
            )}
            <Button size="s" icon={editing ? 'check' : 'pen'} onClick={() => setEditing(!editing)}>
              {editing ? text.done : text.edit}
            </Button>
          </div>
        </div>
        <div className={styles.progress}>
          <span>{text.logisticsDone(done, of)}</span>
          <span className={styles.progressTrack} aria-hidden="true">
            <span
              className={styles.progressFill}
              style={{ inlineSize: `${of > 0 ? (100 * done) / of : 0}%` }}
            />
          </span>
        </div>
        {editing ? <EditList /> : <TickList doc={doc} />}
      </section>
    </div>
  );
}

const download = (doc: Doc, { logistics, sheet, ticked }: (typeof tabsText)['en']) =>
  handOverFile(
    checklistFile(doc, [sheet.part, sheet.thing, sheet.done, sheet.who, sheet.by], ticked),
    'text/csv',
    `${doc.session.title} ${logistics}`,
    '.csv',
  );

function TickList({ doc }: { doc: Doc }) {
  const { tick } = usePrepare();
  const { language, logistics } = doc.session;
  return logistics.map(({ heading, items }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: headings may be alike
    <section key={index} className={styles.ticks} aria-label={heading} lang={language}>
      <h3 dir="auto">{heading}</h3>
      <ul>
        {items.map((item, line) => {
          const name = tickOf(heading, item);
          const ticked = doc.ticked.includes(name);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike
            <li key={line} className={classes(styles.tick, ticked && styles.ticked)}>
              <Check
                label={<span dir="auto">{item}</span>}
                checked={ticked}
                onChange={(on) => tick(name, on)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  ));
}

/** Renaming a line keeps its tick. */
function renamed(ticked: readonly string[], before: Part, after: Part): string[] {
  return ticked.map((line) => {
    const at = before.items.findIndex((item) => tickOf(before.heading, item) === line);
    const item = before.items.length === after.items.length ? after.items[at] : before.items[at];
    return at < 0 || item === undefined ? line : tickOf(after.heading, item);
  });
}

function EditList() {
  const text = useText(tabsText);
  const acts = useText(agendaText);
  const { logistics } = useSession();
  const { edit, editDoc } = usePrepare();
  const write = (next: Part[]) => edit((now) => ({ ...now, logistics: next }));

  /** Words that are typed into a line; anything else changes which lines there are. */
  function change(index: number, part: Part, mark: string | undefined) {
    const before = logistics[index];
    editDoc(({ session, ticked }) => {
      const same = before !== undefined && mark !== undefined;
      return {
        session: { ...session, logistics: replaced(session.logistics, index, part) },
        ticked: same ? renamed(ticked, before, part) : ticked,
      };
    }, mark);
  }

  return (
    <>
      {logistics.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: headings have no other name; their fields hold no state
        <div key={index} className={styles.group}>
          <div className={styles.groupHead}>
            <Line
              path={`logistics[${index}].heading`}
              label={text.headingOf}
              labelHidden
              value={part.heading}
              most={LIMITS.short}
              onChange={(heading, mark) => change(index, { ...part, heading }, mark)}
            />
            <Button
              size="s"
              kind="plain"
              icon="trash"
              aria-label={`${acts.remove}: ${part.heading}`}
              onClick={() => write(without(logistics, index))}
            />
          </div>
          <OrderedList
            path={`logistics[${index}].items`}
            flush
            label={part.heading}
            entries={part.items}
            onChange={(items, mark) => change(index, { ...part, items }, mark)}
            blank={() => ''}
            addLabel={text.addLine}
            nameOf={(entry, line) => entry || `${text.line} ${line + 1}`}
          >
            {(entry, { index: line, path, change: changeLine }) => (
              <Prose
                path={path}
                label={`${text.line} ${line + 1}`}
                labelHidden
                value={entry}
                most={LIMITS.passage}
                onChange={changeLine}
              />
            )}
          </OrderedList>
        </div>
      ))}
      <div>
        <Button
          size="s"
          icon="plus"
          onClick={() => write([...logistics, { heading: text.newHeading, items: [] }])}
        >
          {text.addHeadingOf}
        </Button>
      </div>
    </>
  );
}
