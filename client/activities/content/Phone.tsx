import type { activity } from '../../../shared/activities/content/activity.ts';
import { LinkRows } from '../../ui/links/LinkRows.tsx';
import { ResourceRows } from '../../ui/links/ResourceRows.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import { AgendaRows } from './AgendaRows.tsx';
import styles from './Phone.module.css';
import { RoleBoard } from './RoleBoard.tsx';
import { contentText } from './text.ts';

/** The slide that the room is at, in the hand: points come as they are revealed, links open, and the board asks. */
export default function ContentPhone(props: PhoneProps<typeof activity>) {
  const { floor, language } = props;
  const { slide } = floor;
  const text = useText(contentText);
  return (
    <div className={styles.slide} key={slide.id}>
      <header className={styles.head}>
        <p className={styles.kicker}>{text.slideOf(floor.number, floor.of)}</p>
        <h1 lang={language} dir="auto">
          {slide.title}
        </h1>
      </header>
      {slide.body === undefined ? null : (
        <div className={styles.body}>
          <Markdown text={slide.body} lang={language} />
        </div>
      )}
      <ul className={styles.points} aria-live="polite" hidden={slide.points.length === 0}>
        {slide.points.map((point, index) => (
          // Points have no ids of their own; a slide's points keep their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className={styles.point}>
            <Markdown inline text={point} lang={language} />
          </li>
        ))}
      </ul>
      {slide.agenda === undefined ? null : <AgendaRows agenda={slide.agenda} language={language} />}
      {slide.resources === undefined ? null : (
        <ResourceRows resources={slide.resources} language={language} />
      )}
      {slide.links.length > 0 ? (
        <section className={styles.links} aria-label={text.links}>
          <LinkRows rows={slide.links.map(({ title, url }) => ({ title, link: url }))} language={language} />
        </section>
      ) : null}
      {floor.asksRole ? <RoleBoard {...props} /> : null}
    </div>
  );
}
