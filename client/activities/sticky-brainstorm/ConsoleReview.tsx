import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { kitText } from '../../ui/kitText.ts';
import { ReviewStrip } from '../../ui/ReviewStrip.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import { HostNotes } from './ConsoleWall.tsx';
import { asHung } from './order.ts';

/** Whether stickies are read before they hang, and those that wait to be let through or taken down. */
export function ConsoleReview({ view, ask }: { view: ConsoleView; ask: ConsoleAsk<typeof activity> }) {
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
      <HostNotes
        notes={waiting}
        act={(note) => (
          <Button
            size="s"
            aria-label={ui.letThroughWhat(note.text)}
            onClick={() => void ask('letThrough', { question, sticky: note.id })}
          >
            {ui.letThrough}
          </Button>
        )}
        onTakeDown={(note) => void ask('setAside', { question, sticky: note.id, on: true })}
      />
    </section>
  );
}
