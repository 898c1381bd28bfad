import { Fragment, useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { landing } from '../../ui/rows/useRowDrag.ts';
import { useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { agendaText } from '../agendaText.ts';
import { useFaults } from '../checks/checks.ts';
import { type Draft, type DraftItem, totalOf } from '../data/draft.ts';
import { itemIndex, moveItem } from '../data/edits.ts';
import { usePrepare, usePrepared, useSession } from '../data/store.ts';
import styles from './AgendaList.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { PickDialog } from './PickDialog.tsx';

/** The items in order, under their sections, to choose, move, stretch and add to. */
export function AgendaList({ onOpen }: { onOpen: () => void }) {
  const text = useText(agendaText);
  const session = useSession();
  const chosen = usePrepared((state) => state.item);
  const { edit, show } = usePrepare();
  const faults = useFaults();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const { agenda, sections } = session;
  const list = useGlide<HTMLOListElement>(
    agenda.map(({ id }) => id),
    260,
  );

  function move(id: string, to: number) {
    const place = Math.max(0, Math.min(to, agenda.length - 1));
    const item = agenda[itemIndex(session, id)];
    if (!item || agenda[place]?.id === id) return;
    edit((now) => moveItem(now, id, place));
    setSaid(text.movedTo(item.title, place + 1, agenda.length));
  }

  return (
    <>
      <VisuallyHidden>
        <span role="status">{said}</span>
        <span id="agenda-keys">{text.moveKeys}</span>
      </VisuallyHidden>
      {agenda.length === 0 ? <Empty size="console" title={text.empty} detail={text.emptyDetail} /> : null}
      <ol className={styles.list} ref={list}>
        {agenda.map((item, index) => {
          const section = sections.find(({ id }) => id === item.section);
          const begins = agenda[index - 1]?.section !== item.section;
          return (
            <Fragment key={item.id}>
              {begins ? (
                <li className={styles.section} data-glide={`section ${item.id}`}>
                  <span className={styles.sectionTitle} dir="auto" lang={session.language}>
                    {section?.title ?? item.section}
                  </span>
                  <SectionTime session={session} item={item} />
                </li>
              ) : null}
              <AgendaRow
                item={item}
                index={index}
                chosen={item.id === chosen}
                begins={totalOf(agenda.slice(0, index))}
                faults={faults.filter(({ field }) => field.startsWith(`agenda[${index}]`)).length}
                onChoose={() => {
                  show({ item: item.id });
                  onOpen();
                }}
                onMove={(to) => move(item.id, to)}
                onDropped={(id, edge) => move(id, landing(itemIndex(session, id), index, edge))}
              />
            </Fragment>
          );
        })}
      </ol>
      <div className={styles.foot}>
        <Button icon="plus" wide onClick={() => setAdding(true)}>
          {text.add}
        </Button>
      </div>
      {adding ? <PickDialog onClose={() => setAdding(false)} onPicked={onOpen} /> : null}
    </>
  );
}

/** What a section's items take together, of what it may take. */
function SectionTime({ session, item }: { session: Draft; item: DraftItem }) {
  const text = useText(agendaText);
  const section = session.sections.find(({ id }) => id === item.section);
  if (!section) return null;
  const { minutes, heading = minutes } = section;
  const range = [Math.min(minutes[0], heading[0]), Math.max(minutes[1], heading[1])] as const;
  const planned = totalOf(session.agenda.filter((other) => other.section === item.section));
  const outside = planned < range[0] || planned > range[1];
  return (
    <span className={outside ? styles.outside : styles.sectionTime}>
      {text.sectionMinutes(planned, text.range(...range))}
    </span>
  );
}
