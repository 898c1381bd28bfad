import type { ReactNode } from 'react';
import { MOST_POINTS, POINT_MOST, TEXT_MOST, TITLE_MOST } from '../../../shared/activities/content/rules.ts';
import { Check } from '../../forms/Check.tsx';
import { useFieldName } from '../../forms/formScope.ts';
import { IdFault } from '../../forms/IdFault.tsx';
import { LineList } from '../../forms/LineList.tsx';
import { type Fields, listOf, optional, put, textOf } from '../../forms/read.ts';
import type { FreshIds } from '../../forms/useFreshIds.ts';
import { Line, PartFault, Prose } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';
import styles from './SlideEditor.module.css';
import { SlideLinks } from './SlideLinks.tsx';

/** What stands on a slide. */
export function SlideFields({
  slide,
  path,
  onChange,
  ids,
  children,
}: {
  slide: Fields;
  path: string;
  onChange: (slide: Fields, mark?: string) => void;
  ids: FreshIds;
  /** The slide itself, beside the words that are large on it. */
  children: ReactNode;
}) {
  const text = useText(prepareText);
  const set = (field: string, value: unknown, mark?: string) => onChange(put(slide, field, value), mark);
  const name = useFieldName(path);
  const points = listOf(slide.points);

  function setPoints(next: readonly string[], mark?: string) {
    // Without points there is nothing to reveal.
    if (next.length === 0) onChange(put(put(slide, 'points', undefined), 'reveal', undefined), mark);
    else set('points', next, mark);
  }

  return (
    <div className={styles.fields}>
      <div className={styles.top}>
        <div className={styles.words}>
          <div>
            <Line
              path={`${path}.title`}
              label={text.slideTitle}
              value={textOf(slide.title)}
              most={TITLE_MOST}
              onChange={(title, mark) => onChange(ids.follow(put(slide, 'title', title), title), mark)}
              onLeave={() => ids.settle(slide)}
            />
            <IdFault path={path} onRenew={() => onChange(ids.renew(slide, textOf(slide.title)))} />
          </div>
          <Prose
            path={`${path}.body`}
            label={text.body}
            hint={<span className={styles.markdown}>{text.bodyHint}</span>}
            value={textOf(slide.body)}
            most={TEXT_MOST}
            rows={2}
            onChange={(body, mark) => set('body', optional(body), mark)}
          />
        </div>
        {children}
      </div>
      <div className={styles.points}>
        <LineList
          path={`${path}.points`}
          label={text.points}
          one={text.point}
          addLabel={text.addPoint}
          value={slide.points}
          onChange={setPoints}
          most={POINT_MOST}
          mostLines={MOST_POINTS}
        />
        {points.length > 0 || slide.reveal === true ? (
          <Check
            label={text.reveal}
            field={`${name}.reveal`}
            checked={slide.reveal === true}
            onChange={(on) => set('reveal', on || undefined)}
          />
        ) : null}
        <PartFault path={`${path}.reveal`} />
      </div>
      <SlideLinks
        value={slide.links}
        path={`${path}.links`}
        onChange={(links, mark) => set('links', links, mark)}
      />
      <Check
        label={text.board}
        field={`${name}.board`}
        checked={slide.board === true}
        onChange={(on) => set('board', on || undefined)}
      />
      <Check
        label={text.agenda}
        field={`${name}.agenda`}
        checked={slide.agenda === true}
        onChange={(on) => set('agenda', on || undefined)}
      />
      <Check
        label={text.resources}
        field={`${name}.resources`}
        checked={slide.resources === true}
        onChange={(on) => set('resources', on || undefined)}
      />
      <fieldset className={styles.hosts}>
        <legend className={styles.legend}>{text.forHosts}</legend>
        <Prose
          path={`${path}.say`}
          label={text.say}
          value={textOf(slide.say)}
          most={TEXT_MOST}
          onChange={(say, mark) => set('say', optional(say), mark)}
        />
        <Prose
          path={`${path}.notes`}
          label={text.notes}
          value={textOf(slide.notes)}
          most={TEXT_MOST}
          onChange={(notes, mark) => set('notes', optional(notes), mark)}
        />
      </fieldset>
    </div>
  );
}
