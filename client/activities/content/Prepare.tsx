import { useEffect, useId, useRef } from 'react';
import { MOST_SLIDES } from '../../../shared/activities/content/rules.ts';
import styles from '../../forms/Form.module.css';
import { formsText } from '../../forms/formsText.ts';
import { OrderedList } from '../../forms/OrderedList.tsx';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { type Fields, fieldsOf, listOf, put, textOf } from '../../forms/read.ts';
import { useFreshIds } from '../../forms/useFreshIds.ts';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';
import { SlideEditor } from './SlideEditor.tsx';

/** Slides, each a picture of itself that unfolds into its fields. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const slides = listOf(config.slides).map(fieldsOf);
  const ids = useFreshIds(slides, 's');
  const group = useId();
  // Slides that come later (added, copied) come unfolded; those that were there give the overview first.
  const settled = useRef(false);
  useEffect(() => {
    settled.current = true;
  }, []);
  return (
    <section className={styles.part}>
      <h3 className={styles.label}>{text.slides}</h3>
      <OrderedList<Fields>
        path="slides"
        label={text.slides}
        entries={slides}
        onChange={(next, mark) => set('slides', next, mark)}
        blank={() => ({ id: ids.blank(), title: '' })}
        addLabel={text.addSlide}
        copy={(slide) => put(slide, 'id', ids.copy(textOf(slide.title)))}
        nameOf={(_, index) => forms.numbered(text.slide, index + 1)}
        most={MOST_SLIDES}
        tall
      >
        {(slide, { index, path, change }) => (
          <SlideEditor
            slide={slide}
            index={index}
            path={path}
            group={group}
            unfolded={settled.current || slides.length === 1}
            onChange={change}
            ids={ids}
          />
        )}
      </OrderedList>
    </section>
  );
}
