import { KeysNotice } from '../keys/KeysNotice.tsx';
import { keysOffText } from '../keys/keysOffText.ts';
import { useKeepAwake } from '../live/keepAwake.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { toggleFullScreen, useCanFill } from './fullScreen.ts';
import styles from './OnScreen.module.css';
import { openedHere } from './pass.ts';
import { projectorText } from './projectorText.ts';
import { useIdlePointer } from './useIdlePointer.ts';
import { useProjectorKeys } from './useProjectorKeys.ts';

/** What only the room's own screen has, and no preview of it: keys, its place on the screen, no pointer, no sleep. */
export function OnScreen({
  room,
}: {
  /** The room's code, when it shows one. */
  room: string | undefined;
}) {
  const text = useText(projectorText);
  const keys = useText(keysOffText);
  const unheard = useProjectorKeys(room, openedHere(), () => void toggleFullScreen());
  const idle = useIdlePointer();
  const canFill = useCanFill();
  useKeepAwake(true);
  return (
    <>
      {canFill && !idle ? (
        <Button className={styles.fill} tabIndex={-1} onClick={() => void toggleFullScreen()}>
          {text.fullScreen} <kbd className={styles.key}>F</kbd>
        </Button>
      ) : null}
      {idle ? <div className={styles.noPointer} /> : null}
      <KeysNotice
        large
        words={unheard === undefined ? undefined : unheard === 'nobody' ? keys.nobody : keys.windowThere}
      />
    </>
  );
}
