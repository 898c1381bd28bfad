import type { activity } from '../../../shared/activities/content/activity.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsolePicture, ConsoleSay } from '../../ui/frames/ConsoleSay.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LinkRows } from '../../ui/links/LinkRows.tsx';
import { ResourceRows } from '../../ui/links/ResourceRows.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleProps } from '../screen.ts';
import { AgendaRows } from './AgendaRows.tsx';
import styles from './Console.module.css';
import { ConsoleBoard } from './ConsoleBoard.tsx';
import { contentText } from './text.ts';

/** The slide as the host needs it: all of its points, those shown and those to come, and who is in the room. */
export default function ContentConsole({ view, steps, language, goTo }: ConsoleProps<typeof activity>) {
  const text = useText(contentText);
  const { slide, shown, board } = view;
  const of = slide.points.length;
  const has = (step: string) => steps.some(({ id }) => id === step);
  // The stop at which so many points are shown; the slide itself stands for those that come with it.
  const stopOf = (points: number) => (has(`${slide.id}.${points}`) ? `${slide.id}.${points}` : slide.id);
  const rows: Record<string, number> = { '--rows': Math.ceil(of / 2) };
  return (
    <div className={styles.slide}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>{text.slideOf(view.number, view.of)}</p>
          <h1 lang={language} dir="auto">
            {slide.title}
          </h1>
        </div>
        <ConsolePicture />
      </header>
      <ConsoleSay />
      {view.crowded ? <p className={styles.crowded}>{text.crowded}</p> : null}
      {slide.body === undefined ? null : (
        <div className={styles.body}>
          <Markdown text={slide.body} lang={language} />
        </div>
      )}
      {of > 0 ? (
        <section className={styles.section}>
          {view.reveal ? (
            <div className={styles.bar}>
              <h2 className={styles.label}>
                {text.points} · {text.pointsShown(shown, of)}
              </h2>
              {shown < of ? (
                <Button size="s" onClick={() => goTo(stopOf(of))}>
                  {text.showAll}
                </Button>
              ) : (
                <Button size="s" onClick={() => goTo(slide.id)}>
                  {text.hideAll}
                </Button>
              )}
            </div>
          ) : null}
          <ol className={classes(styles.points, of > 8 && styles.two)} style={rows}>
            {slide.points.map((point, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: points have no ids; a slide's points keep their order
              <li key={index} className={classes(styles.point, index >= shown && styles.hidden)}>
                <span className={styles.mark}>{index < shown ? <Icon name="check" size={16} /> : null}</span>
                <span className={styles.text}>
                  <Markdown inline text={point} lang={language} />
                </span>
                {view.reveal && index >= shown ? (
                  <Button
                    kind="plain"
                    size="s"
                    icon="eye"
                    aria-label={text.showUpTo}
                    title={text.showUpTo}
                    onClick={() => goTo(stopOf(index + 1))}
                  />
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {slide.agenda === undefined ? null : (
        <section className={styles.agenda}>
          <AgendaRows agenda={slide.agenda} language={language} />
        </section>
      )}
      {slide.resources === undefined ? null : (
        <ResourceRows resources={slide.resources} language={language} />
      )}
      {slide.links.length > 0 ? (
        <section
          className={classes(styles.section, slide.links.length > 4 && styles.manyLinks)}
          aria-label={text.links}
        >
          <LinkRows rows={slide.links.map(({ title, url }) => ({ title, link: url }))} language={language} />
        </section>
      ) : null}
      {board === undefined ? null : <ConsoleBoard board={board} language={language} />}
      {view.say === undefined && view.notes === undefined ? null : (
        <section className={styles.notes}>
          {view.say === undefined ? null : (
            <div>
              <h2 className={styles.label}>{text.say}</h2>
              <div className={styles.say}>
                <Markdown text={view.say} lang={language} />
              </div>
            </div>
          )}
          {view.notes === undefined ? null : (
            <div>
              <h2 className={styles.label}>{text.note}</h2>
              <Markdown text={view.notes} lang={language} />
            </div>
          )}
        </section>
      )}
    </div>
  );
}
