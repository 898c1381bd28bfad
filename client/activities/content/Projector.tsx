import type { activity } from '../../../shared/activities/content/activity.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { shortAddress } from '../../ui/links/shortAddress.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import type { ProjectorProps } from '../screen.ts';
import styles from './Projector.module.css';
import { ProjectorBoard } from './ProjectorBoard.tsx';
import { ProjectorResources } from './ProjectorResources.tsx';
import { contentText } from './text.ts';

/** Units of 1/1280 of the width. Below 28 only where a session's author put more on a slide than fits. */
const SIZES = [46, 42, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16];

/** A slide with a title and a line or two is a cover: larger, in the middle of the wall. */
const COVER_SIZES = [58, 54, 50, 46, 42, 38, 34, 30, 28];
const COVER_MOST = 160;

/** Words as long as what is to come: they hold its place, so that nothing on the wall moves when it comes. */
const placeholder = (length: number) =>
  'leaders plan together and learn from what the others have seen '
    .repeat(Math.ceil(length / 63))
    .slice(0, length);

/** So few links stand beside the join corner and leave the slide to its text. */
const FOOT_LINKS = 2;

/** In how many rows a grid that fills column by column stands. */
const inRows = (rows: number): Record<string, number> => ({ '--rows': rows });

/** More points than these stand in two columns, row by row down the first. */
const ONE_COLUMN = 6;

/** The slide on the wall, its text as large as the amount of it allows. */
export default function ContentProjector({ view, language }: ProjectorProps<typeof activity>) {
  const { slide, upcoming, board } = view;
  const { agenda = [] } = slide;
  const text = useText(contentText);
  const count = slide.points.length + upcoming.length;
  const rows = count > ONE_COLUMN ? Math.ceil(count / 2) : count;
  const bare = count === 0 && slide.links.length === 0 && agenda.length === 0;
  const cover = bare && (slide.body ?? '').length <= COVER_MOST;
  const ref = useFit(JSON.stringify([slide, upcoming]), cover ? COVER_SIZES : SIZES);
  if (board !== undefined) return <ProjectorBoard view={view} board={board} language={language} />;
  if (slide.resources !== undefined) return <ProjectorResources slide={slide} language={language} />;
  const newest = slide.points.length - 1;
  const revealing = upcoming.length > 0 && slide.points.length > 1;
  const links = slide.links.map(({ title, url }) => (
    <li key={url + title} className={styles.link} lang={language} dir="auto">
      <span>{title}</span>
      <span className={styles.address} dir="ltr">
        {shortAddress(url)}
      </span>
    </li>
  ));
  const asFoot =
    links.length > 0 &&
    links.length <= FOOT_LINKS &&
    (count > 0 || agenda.length > 0 || slide.body !== undefined);
  return (
    <div className={classes(styles.slide, cover && styles.cover)} ref={ref} lang={language} dir="auto">
      <h1 className={styles.title}>{slide.title}</h1>
      {slide.body === undefined ? null : (
        <div className={styles.body}>
          <Markdown text={slide.body} lang={language} />
        </div>
      )}
      {count > 0 ? (
        <ul className={classes(styles.points, count > ONE_COLUMN && styles.two)} style={inRows(rows)}>
          {slide.points.map((point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: points have no ids; a slide's points keep their order
            <li key={index} className={classes(styles.point, revealing && index < newest && styles.earlier)}>
              <Markdown inline text={point} lang={language} />
            </li>
          ))}
          {upcoming.map((length, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={slide.points.length + index} className={styles.upcoming} aria-hidden="true">
              {placeholder(length)}
            </li>
          ))}
        </ul>
      ) : null}
      {agenda.length > 0 ? (
        <ol
          className={classes(styles.agenda, agenda.length > ONE_COLUMN && styles.two)}
          style={inRows(agenda.length > ONE_COLUMN ? Math.ceil(agenda.length / 2) : agenda.length)}
        >
          {agenda.map(({ title, minutes }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sections may come twice; lines have no state
            <li key={index}>
              <span>{title}</span>
              <span className={styles.minutes}>{text.minutes(minutes)}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {links.length > 0 && !asFoot ? (
        <ul
          className={classes(styles.links, links.length > 3 && styles.two, links.length > 6 && styles.many)}
          style={inRows(links.length > 3 ? Math.ceil(links.length / 2) : links.length)}
        >
          {links}
        </ul>
      ) : null}
      {asFoot ? (
        <ProjectorFoot>
          <ul className={styles.foot}>{links}</ul>
        </ProjectorFoot>
      ) : null}
    </div>
  );
}
