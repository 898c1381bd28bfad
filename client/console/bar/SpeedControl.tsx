import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import { clockText } from './clockText.ts';
import styles from './SpeedControl.module.css';

/** How many times as fast as the wall's the clock of a rehearsal may run: what `setSpeed` takes. */
const SPEEDS = [1, 2, 5, 10, 20, 60];

/** In a rehearsal: how fast its clock runs. */
export function SpeedControl({
  rehearsal,
  onSpeed,
}: {
  rehearsal: { readonly speed: number };
  onSpeed: (speed: number) => void;
}) {
  const text = useText(clockText);
  return (
    <div className={styles.control}>
      <Segmented
        label={text.speed}
        wide
        labelShown
        options={SPEEDS.map((speed) => ({ id: String(speed), label: `${speed}×` }))}
        value={String(rehearsal.speed)}
        onChange={(speed) => onSpeed(Number(speed))}
      />
    </div>
  );
}
