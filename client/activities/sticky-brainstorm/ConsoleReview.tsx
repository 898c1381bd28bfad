import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/views.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { kitText } from '../../ui/kitText.ts';
import { Note } from '../../ui/Note.tsx';
import { ReviewStrip } from '../../ui/ReviewStrip.tsx';
import { useText } from '../../ui/text.ts';
import { benchText } from './benchText.ts';
import styles from './Console.module.css';
import type { Ask } from './Console.tsx';
import { asHung } from './order.ts';

/** Whether stickies are read before they hang, and those that wait to be let through or taken down. */
export function ConsoleReview({ view, ask }: { view: ConsoleView; ask: Ask }) {
  const words = useText(benchText);
  const ui = useText(kitText);
  const question = view.question.id;
  const waiting = asHung(view.notes).filter((note) => note.waiting && !note.aside);
  return (
    <section>
      <ReviewStrip
        review={view.review}
        waiting={view.waiting}
        onReview={(on) => void ask('reviewFirst', { on })}
        onAll={() => void ask('letThrough', { question })}
      />
      <ul className={styles.notes}>
        {waiting.map((note) => (
          <li key={note.id}>
            <Note size="console" text={note.text} table={note.table} rank={note.rank}>
              <Button
                size="s"
                aria-label={ui.letThroughWhat(note.text)}
                onClick={() => void ask('letThrough', { question, sticky: note.id })}
              >
                {ui.letThrough}
              </Button>
              <Button
                kind="plain"
                size="s"
                icon="eye-off"
                title={words.setAside}
                aria-label={words.setAsideWhat(note.text)}
                onClick={() => void ask('setAside', { question, sticky: note.id, on: true })}
              />
            </Note>
          </li>
        ))}
      </ul>
    </section>
  );
}
