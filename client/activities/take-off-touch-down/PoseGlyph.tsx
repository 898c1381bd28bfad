import { Plane, type PlanePose } from '../../ui/Plane.tsx';
import styles from './PoseGlyph.module.css';

/** A small plane, over a strip of runway where it stands for an answer; decoration beside words. */
export function PoseGlyph({ pose, runway, size = 38 }: { pose: PlanePose; runway?: boolean; size?: number }) {
  return (
    <span className={styles.glyph} style={{ inlineSize: size }} aria-hidden="true">
      <Plane pose={pose} />
      {runway ? <span className={styles.runway} /> : null}
    </span>
  );
}
