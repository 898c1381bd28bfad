import { Dialog } from '../ui/Dialog.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { consoleText } from './consoleText.ts';

/** Asks before the session ends, at whatever step it is. */
export function EndDialog({
  open,
  onEnd,
  onClose,
}: {
  open: boolean;
  onEnd: () => void;
  onClose: () => void;
}) {
  const text = useText(consoleText);
  return (
    <Dialog
      open={open}
      title={text.endTitle}
      onClose={onClose}
      actions={
        <>
          <Button size="l" onClick={onClose}>
            {text.keepGoing}
          </Button>
          <Button
            kind="primary"
            size="l"
            onClick={() => {
              onClose();
              onEnd();
            }}
          >
            {text.endNow}
          </Button>
        </>
      }
    >
      <p>{text.endDetail}</p>
    </Dialog>
  );
}
