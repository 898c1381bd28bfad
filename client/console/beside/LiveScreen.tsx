import { createContext, type ReactNode, useContext, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { useText } from '../../ui/text.ts';
import { ScreenPreview } from './ScreenPreview.tsx';
import styles from './ScreensPanel.module.css';
import { screensText } from './screensText.ts';

const ADDRESS = {
  projector: ({ roomId }: Room) => `/projector#watch=${roomId}`,
  phone: ({ roomId, code }: Room) => `/r/${code}#watch=${roomId}`,
};

type Face = keyof typeof ADDRESS;

interface Room {
  readonly roomId: string;
  readonly code: string;
}

const Enlarge = createContext<(face: Face) => void>(() => {});

/** Shows a face large that was pressed, until it is closed: its small picture may go with the step that it stood at. */
export function LargeScreen({ room, children }: { room: Room; children: ReactNode }) {
  const text = useText(screensText);
  const [face, setFace] = useState<Face>();
  return (
    <Enlarge value={setFace}>
      {children}
      <Dialog
        open={face !== undefined}
        title={text[face ?? 'projector']}
        onClose={() => setFace(undefined)}
        wide
      >
        {face ? (
          <div className={face === 'phone' ? styles.largePhone : undefined}>
            <ScreenPreview face={face} address={ADDRESS[face](room)} />
          </div>
        ) : null}
      </Dialog>
    </Enlarge>
  );
}

/** What a face shows just now, small; pressed, it is shown large. */
export function LiveScreen({ face, room }: { face: Face; room: Room }) {
  const enlarge = useContext(Enlarge);
  return <ScreenPreview face={face} address={ADDRESS[face](room)} onEnlarge={() => enlarge(face)} />;
}
