import { useEffect, useRef, useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import { usePrepared, useSession } from '../data/store.ts';
import { prepareText } from '../prepareText.ts';
import { AgendaList } from './AgendaList.tsx';
import styles from './AgendaTab.module.css';
import { ItemForm } from './ItemForm.tsx';

/** The agenda as a list, and beside it the item that was chosen; on a narrow screen one or the other. */
export function AgendaTab() {
  const text = useText(agendaText);
  const shell = useText(prepareText);
  const session = useSession();
  const wanted = usePrepared((state) => state.wanted);
  const chosen = usePrepared((state) => state.item);
  const [reading, setReading] = useState(false);
  const [led, setLed] = useState(wanted);
  if (led !== wanted) {
    setLed(wanted);
    setReading(true);
  }
  const index = session.agenda.findIndex(({ id }) => id === chosen);
  const item = session.agenda[index];
  const place = useRef<HTMLDivElement>(null);
  // Another item begins at its top: a list that kept its place would show the middle of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is chosen
  useEffect(() => {
    if (place.current) place.current.scrollTop = 0;
  }, [chosen]);
  return (
    <div className={styles.tab} data-reading={reading}>
      <section className={styles.list} aria-label={text.agenda}>
        <AgendaList onOpen={() => setReading(true)} />
      </section>
      <div className={styles.item} ref={place}>
        <div className={styles.back}>
          <Button kind="plain" icon="back" onClick={() => setReading(false)}>
            {shell.backToAgenda}
          </Button>
        </div>
        {item ? (
          <ItemForm key={item.id} item={item} index={index} />
        ) : (
          <Empty size="console" title={text.nothing} />
        )}
      </div>
    </div>
  );
}
