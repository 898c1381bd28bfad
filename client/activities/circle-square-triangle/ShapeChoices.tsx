import { SHAPES, type Shape } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { classes } from '../../ui/classes.ts';
import { Choice } from '../../ui/fields/Choice.tsx';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import { useText } from '../../ui/text.ts';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** The three shapes as large answers, each with the guide's sentence. */
export function ShapeChoices({
  value,
  onChoose,
}: {
  value: Shape | undefined;
  onChoose: (shape: Shape) => void;
}) {
  const words = useText(text);
  return SHAPES.map((shape) => (
    <Choice
      key={shape}
      label={words[shape]}
      detail={words.sentence[shape]}
      selected={value === shape}
      icon={
        <span className={classes(value === shape && styles.onAccent)}>
          <ShapeGlyph shape={shape} size={34} decorative />
        </span>
      }
      onChoose={() => onChoose(shape)}
    />
  ));
}

/** The three shapes in one row, for changing one's own beside the main task. */
export function SmallShapes({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: Shape | undefined;
  onChoose: (shape: Shape) => void;
}) {
  const words = useText(text);
  return (
    <fieldset className={styles.own}>
      <legend className={styles.heading}>{label}</legend>
      <div className={styles.small}>
        {SHAPES.map((shape) => (
          <button
            key={shape}
            type="button"
            className={styles.smallShape}
            aria-pressed={value === shape}
            onClick={() => onChoose(shape)}
          >
            <ShapeGlyph shape={shape} size={28} filled={value === shape} decorative />
            {words[shape]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
