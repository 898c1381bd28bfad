import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';

/** Opens the room's projector in a window of its own, which knows this laptop and is not paired. */
export function OpenProjector({ roomId }: { roomId: string }) {
  const text = useText(consoleText);
  return (
    <Button
      icon="projector"
      onClick={() =>
        window.open(`/projector#${roomId}`, `projector-${roomId}`, 'popup,width=1280,height=720')
      }
    >
      {text.openProjector}
    </Button>
  );
}
