import type { activity } from '../../../shared/activities/rubric/activity.ts';
import { ConsoleHead, ConsoleRefusal } from '../../ui/frames/ConsoleHead.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import styles from './Console.module.css';
import { ConsoleChosen } from './ConsoleChosen.tsx';
import { ConsoleGap } from './ConsoleGap.tsx';
import { ConsoleLines } from './ConsoleLines.tsx';
import { ConsoleList } from './ConsoleList.tsx';
import { ConsoleRoom } from './ConsoleRoom.tsx';
import { ConsoleTables } from './ConsoleTables.tsx';
import { consoleText } from './consoleText.ts';
import type { RubricPart } from './props.ts';

/** How far people are, what tables settled, and where the room stands; what the step is about comes first. */
export default function Console({ view, step, language, send }: ConsoleProps<typeof activity>) {
  const words = useText(consoleText);
  const [refusal, watch, forget] = useHostRefusal();
  const ask: ConsoleAsk<typeof activity> = (type, payload) => watch(send(type, payload));
  const part: RubricPart = { view, language, ask, forget };
  const [phase = ''] = step.id.split('.');
  const about = view.dimensions.find(({ id }) => id === view.dimension);
  const titles: Readonly<Record<string, string>> = {
    levels: words.levelsTitle,
    rate: words.rateTitle,
    table: words.tableTitle,
    room: words.roomTitle,
    choose: words.chooseTitle,
  };
  const rating = phase === 'levels' || phase === 'calibrate' || phase === 'rate';
  return (
    <div className={styles.screen}>
      <ConsoleHead
        kicker={words.finished(view.finished, view.people)}
        title={about?.title ?? titles[phase] ?? words.rateTitle}
        {...(about === undefined ? {} : { language })}
        small
      />
      <ConsoleRefusal>{refusal}</ConsoleRefusal>
      {rating ? <p className={styles.hint}>{words.noResult}</p> : null}
      {phase === 'room' && view.dimension !== undefined ? <ConsoleGap {...part} /> : null}
      {phase === 'room' ? <ConsoleRoom {...part} /> : null}
      {phase === 'choose' ? <ConsoleChosen {...part} /> : null}
      {view.flow === 'pulse' ? null : <ConsoleTables {...part} />}
      {rating || view.flow === 'pulse' ? null : <ConsoleLines {...part} />}
      {rating ? <ConsoleList {...part} /> : null}
    </div>
  );
}
