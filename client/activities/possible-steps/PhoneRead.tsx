import { useState } from 'react';
import type { ElementView } from '../../../shared/activities/possible-steps/viewParts.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import { useRefusal } from '../useRefusal.ts';
import styles from './Phone.module.css';
import type { StepsPhone } from './props.ts';
import { text } from './text.ts';

/** The description of an element in pieces: what is true today is tapped. */
export function PhoneRead({ element, ...props }: StepsPhone & { element: ElementView }) {
  const words = useText(text);
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.readKicker(element.short)}</p>
      <h1 className={styles.title} lang={props.language} dir="auto">
        {element.title}
      </h1>
      <p className={styles.hint}>{words.trueToday}</p>
      <Pieces {...props} element={element} />
    </div>
  );
}

/** A tap shows at once, and stays shown until the server has said what came of it. */
function Pieces({ element, me, table, language, send }: StepsPhone & { element: ElementView }) {
  const words = useText(text);
  const [refusal, watch] = useRefusal();
  const [tapped, setTapped] = useState<Readonly<Record<string, boolean>>>({});
  const counts = table?.pieces?.[element.id]?.counts;
  async function toggle(piece: string, on: boolean) {
    setTapped((now) => ({ ...now, [piece]: on }));
    await watch(send('markPiece', { piece, on }, { replaces: `piece/${piece}` }));
    setTapped(({ [piece]: latest, ...rest }) =>
      latest === on || latest === undefined ? rest : { ...rest, [piece]: latest },
    );
  }
  return (
    <>
      <ul className={styles.pieces}>
        {element.description?.map((said, nth) => {
          const piece = `${element.id}/${nth}`;
          const on = tapped[piece] ?? me?.pieces[piece] === true;
          const people = counts?.[nth] ?? 0;
          return (
            <li key={piece}>
              <button
                type="button"
                className={classes(styles.piece, on && styles.on)}
                aria-pressed={on}
                onClick={() => void toggle(piece, !on)}
              >
                <span className={styles.tick}>{on ? <Icon name="check" size={20} /> : null}</span>
                <span>
                  <span lang={language} dir="auto" className={styles.pieceWords}>
                    {said}
                  </span>
                  {people > 0 ? <span className={styles.small}>{words.tappedBy(people)}</span> : null}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
    </>
  );
}
