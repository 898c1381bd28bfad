import type { SessionFacts } from '../../../shared/activities/activity.ts';
import { activity as content } from '../../../shared/activities/content/activity.ts';
import type { Config } from '../../../shared/activities/content/config.ts';
import { projectorView } from '../../../shared/activities/content/views.ts';
import { useFormScope } from '../../forms/formScope.ts';
import { type Fields, fieldsOf, listOf, textOf } from '../../forms/read.ts';
import { ProjectorFrame } from '../../ui/frames/ProjectorFrame.tsx';
import { useText } from '../../ui/text.ts';
import ContentProjector from './Projector.tsx';
import { prepareText } from './prepareText.ts';
import styles from './SlideEditor.module.css';

/** Where there is no session around, as in the toolbox. */
const NO_SESSION: SessionFacts = { agenda: () => [], resources: [] };

/** A slide as far as it can be shown: what is still blank is left out. */
function showable(slide: Fields): Config['slides'][number] {
  const points = listOf(slide.points)
    .map(textOf)
    .filter((point) => point.trim() !== '');
  const links = listOf(slide.links)
    .map(fieldsOf)
    .map(({ title, url }) => ({ title: textOf(title), url: textOf(url) }))
    .filter(({ title, url }) => title !== '' && /^https?:\/\/[^/]+/.test(url));
  const body = textOf(slide.body);
  return {
    id: 'preview',
    title: textOf(slide.title),
    ...(body.trim() === '' ? {} : { body }),
    ...(points.length > 0 ? { points } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(slide.board === true ? { board: true } : {}),
    ...(slide.agenda === true ? { agenda: true } : {}),
    ...(slide.resources === true ? { resources: true } : {}),
    ...(slide.reveal === true && points.length > 0 ? { reveal: true } : {}),
  };
}

/**
 * The slide as the projector shows it, by the projector's own screen and the activity's own view, with every point
 * revealed. A picture: nothing in it can be reached.
 */
export function SlidePreview({ slide, large = false }: { slide: Fields; large?: boolean }) {
  const text = useText(prepareText);
  const { language, roles, session = NO_SESSION } = useFormScope();
  const shown = showable(slide);
  const state = content.start({ slides: [shown] });
  const step = content.steps(state).at(-1);
  const view = projectorView(state, {
    room: { people: {}, everyone: {}, tables: ['A'], teams: [], roles, session },
    step: step?.id ?? shown.id,
    resultsShown: true,
  });
  const item = { id: 'preview', title: shown.title, kind: content.kind };
  return (
    <figure className={large ? styles.preview : undefined}>
      {large ? <figcaption className={styles.caption}>{text.preview}</figcaption> : null}
      <div className={large ? styles.screen : styles.small} inert aria-hidden="true">
        <ProjectorFrame preview language={language}>
          <ContentProjector
            view={view}
            item={item}
            step={{ id: shown.id, title: shown.title }}
            clock={undefined}
            language={language}
          />
        </ProjectorFrame>
      </div>
      {large && state.slides.some(({ crowded }) => crowded) ? (
        <p className={styles.crowded}>{text.crowded}</p>
      ) : null}
    </figure>
  );
}
