import type { activity } from '../../../shared/activities/possible-steps/activity.ts';
import { ConsoleHead, ConsoleRefusal } from '../../ui/frames/ConsoleHead.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import styles from './Console.module.css';
import { ConsoleCards } from './ConsoleCards.tsx';
import { ConsoleGiven } from './ConsoleGiven.tsx';
import { ConsoleOpen } from './ConsoleOpen.tsx';
import { ConsolePieces } from './ConsolePieces.tsx';
import { ConsoleWords } from './ConsoleWords.tsx';
import { consoleText } from './consoleText.ts';
import type { StepsPart } from './props.ts';

/** What tables make of the steps; what the stop is about comes first. */
export default function Console({ view, step, item, language, send }: ConsoleProps<typeof activity>) {
  const words = useText(consoleText);
  const [refusal, watch, forget] = useHostRefusal();
  const ask: ConsoleAsk<typeof activity> = (type, payload) => watch(send(type, payload));
  const part: StepsPart = { view, step, language, ask, forget };
  const room = view.elements.find(({ id }) => step.id === `room.${id}`);
  const on = view.together && view.round !== undefined ? view.elements[view.round - 1] : undefined;
  const about = room ?? on;
  return (
    <div className={styles.screen}>
      <ConsoleHead
        small
        kicker={
          view.decided
            ? words.decided(view.decided.decided, view.decided.of)
            : words.at(Object.keys(view.tables).length)
        }
        title={about?.title ?? view.prompt ?? item.title}
        language={language}
      />
      <ConsoleRefusal>{refusal}</ConsoleRefusal>
      {step.id === 'open' ? <ConsoleOpen {...part} /> : null}
      {room ? <ConsoleWords {...part} element={room} /> : null}
      {view.together || step.id.startsWith('decide') || room ? null : <ConsoleGiven {...part} />}
      <ConsoleCards {...part} only={about} />
      {step.id.startsWith('read') || room ? <ConsolePieces {...part} only={about} /> : null}
    </div>
  );
}
