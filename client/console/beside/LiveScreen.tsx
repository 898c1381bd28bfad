import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useText } from '../../ui/text.ts';
import { ScreenPreview } from './ScreenPreview.tsx';
import styles from './ScreensPanel.module.css';
import { screensText } from './screensText.ts';

const ADDRESS = {
  projector: ({ roomId }: Room) => `/projector#watch=${roomId}`,
  phone: ({ roomId, code }: Room) => `/r/${code}#watch=${roomId}`,
};

interface Room {
  readonly roomId: string;
  readonly code: string;
}

/** What a face shows just now, small; pressed, it is shown large. */
export function LiveScreen({ face, room }: { face: keyof typeof ADDRESS; room: Room }) {
  const text = useText(screensText);
  const [large, setLarge] = useState(false);
  const address = ADDRESS[face](room);
  return (
    <>
      <ScreenPreview face={face} address={address} onEnlarge={() => setLarge(true)} />
      <Dialog open={large} title={text[face]} onClose={() => setLarge(false)} wide>
        {large ? (
          <div className={face === 'phone' ? styles.largePhone : undefined}>
            <ScreenPreview face={face} address={address} />
          </div>
        ) : null}
      </Dialog>
    </>
  );
}
