import { useState } from 'react';
import { useFormScope } from '../../forms/formScope.ts';
import { type Fields, textOf } from '../../forms/read.ts';
import type { FreshIds } from '../../forms/useFreshIds.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';
import styles from './SlideEditor.module.css';
import { SlideFields } from './SlideFields.tsx';
import { SlidePreview } from './SlidePreview.tsx';

/** One slide: small while it is folded, large beside its fields while it is written. */
export function SlideEditor({
  slide,
  index,
  path,
  group,
  unfolded,
  onChange,
  ids,
}: {
  slide: Fields;
  index: number;
  path: string;
  /** One slide of the group is unfolded at a time. */
  group: string;
  /** Whether it is when it comes. */
  unfolded: boolean;
  onChange: (slide: Fields, mark?: string) => void;
  ids: FreshIds;
}) {
  const text = useText(prepareText);
  const { language, faults } = useFormScope();
  const [open, setOpen] = useState(unfolded);
  const wrong = faults.some(({ field }) => field === path || field.startsWith(`${path}.`));
  return (
    <details
      className={styles.slide}
      name={group}
      open={open}
      onToggle={(event) => {
        // Lists in it have no folds of their own, but what toggles inside would be heard here.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <Icon name="next" size={16} />
        {open ? null : (
          <span className={styles.thumb}>
            <SlidePreview slide={slide} />
          </span>
        )}
        <span className={styles.number}>{index + 1}</span>
        <span className={styles.title} lang={language} dir="auto">
          {textOf(slide.title) || text.untitled}
        </span>
        {wrong && !open ? (
          <span className={styles.wrong}>
            <Icon name="warning" size={16} />
          </span>
        ) : null}
      </summary>
      {/* The fields are there while it is folded, too: the page leads to a fault by unfolding what its field is in. */}
      <SlideFields slide={slide} path={path} onChange={onChange} ids={ids}>
        {open ? <SlidePreview slide={slide} large /> : null}
      </SlideFields>
    </details>
  );
}
