import { Dialog } from '../../../ui/Dialog.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { useText } from '../../../ui/text.ts';
import { phoneText } from './phoneText.ts';
import { TopicChoices } from './TopicChoices.tsx';
import type { TableTopic } from './wallNotes.ts';

/** Asks where the selected stickies go. */
export function MoveDialog({
  open,
  count,
  topics,
  language,
  placed,
  onClose,
  onMove,
}: {
  open: boolean;
  count: number;
  topics: readonly TableTopic[];
  language: string;
  /** Some of them are in a topic and can be taken out. */
  placed: boolean;
  onClose: () => void;
  onMove: (topic: string | undefined) => void;
}) {
  const text = useText(phoneText);
  return (
    <Dialog open={open} title={text.moveTitle(count)} onClose={onClose}>
      <TopicChoices
        topics={topics}
        factsOf={({ stickies }) => text.count(stickies)}
        language={language}
        onChoose={onMove}
      />
      {placed ? (
        <Button kind="plain" wide icon="minus" onClick={() => onMove(undefined)}>
          {text.takeOut}
        </Button>
      ) : null}
    </Dialog>
  );
}
