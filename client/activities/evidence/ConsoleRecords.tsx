import { useState } from 'react';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import type { PartProps } from './consoleParts.ts';
import { RecordsDialog } from './RecordsDialog.tsx';
import { recordsText } from './recordsText.ts';

/** What other rooms recorded and tables are offered; absent where no kind of evidence names what records it. [EV12] */
export function ConsoleRecords({ view, language, ask, forget }: PartProps) {
  const words = useText(recordsText);
  const [open, setOpen] = useState(false);
  const { offers, serves } = view;
  if (offers.length === 0 && Object.keys(serves).length === 0) return null;
  const titles = new Map(
    view.bands.flatMap(({ kinds }) => kinds.map(({ id, title }) => [id, title] as const)),
  );
  return (
    <ConsoleSection
      heading={words.heading}
      action={
        <Button
          size="s"
          icon="plus"
          onClick={() => {
            forget();
            setOpen(true);
          }}
        >
          {words.open}
        </Button>
      }
    >
      {offers.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      <ul>
        {offers.map(({ id, text, kinds }) => (
          <li key={id} className={styles.row}>
            <div className={styles.words}>
              <Words as="p" className={styles.what}>
                {text}
              </Words>
              <p className={styles.state} lang={language}>
                {kinds.map((kind) => titles.get(kind) ?? kind).join(' · ')}
              </p>
            </div>
            <Button
              size="s"
              aria-label={words.takeBackOf(text)}
              onClick={() =>
                void ask('offerRecords', {
                  offers: offers
                    .filter((offer) => offer.id !== id)
                    .map((offer) => ({ ...offer, kinds: [...offer.kinds] })),
                })
              }
            >
              {words.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      {open ? (
        <RecordsDialog view={view} language={language} ask={ask} onClose={() => setOpen(false)} />
      ) : null}
    </ConsoleSection>
  );
}
