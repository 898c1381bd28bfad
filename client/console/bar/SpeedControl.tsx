import { SPEEDS, type Speed } from '../../../shared/lib/limits.ts';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import { clockText } from './clockText.ts';
import styles from './SpeedControl.module.css';

/** In a rehearsal: how fast its clock runs. */
export function SpeedControl({
  rehearsal,
  onSpeed,
}: {
  rehearsal: { readonly speed: number };
  onSpeed: (speed: Speed) => void;
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
        onChange={(chosen) => {
          const speed = SPEEDS.find((one) => String(one) === chosen);
          if (speed !== undefined) onSpeed(speed);
        }}
      />
    </div>
  );
}
