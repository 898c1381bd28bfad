import { useEffect, useState } from 'react';
import type { SlideView } from '../../../shared/activities/content/views.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import styles from './Projector.module.css';
import { resourcePages } from './resourcePages.ts';
import { contentText } from './text.ts';

/** How long a page stands, ms: time to read it from the back row. */
const PAGE_MS = 12_000;

/** Below 28 only where one resource alone has more words than fit. */
const SIZES = [30, 28, 26, 24, 22, 20, 18, 16];

/** What there is to read on and what each is for, page by page; the links are on the phones. */
export function ProjectorResources({ slide, language }: { slide: SlideView; language: string }) {
  const text = useText(contentText);
  const pages = resourcePages(slide.resources ?? []);
  const linked = pages.some(({ items }) => items.some(({ link }) => link !== undefined));
  const [turned, setTurned] = useState(0);
  const at = pages.length === 0 ? 0 : turned % pages.length;
  const page = pages[at];
  const ref = useFit(JSON.stringify([slide, at]), SIZES);

  // It turns also where people asked for no motion, but without any: there is no other way to the next page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page has its own time
  useEffect(() => {
    if (pages.length < 2) return;
    const timer = setTimeout(() => setTurned((now) => now + 1), PAGE_MS);
    return () => clearTimeout(timer);
  }, [turned, pages.length]);

  return (
    <div className={styles.slide} ref={ref} lang={language} dir="auto">
      <h1 className={styles.title}>{slide.title}</h1>
      {slide.body === undefined ? null : (
        <div className={styles.body}>
          <Markdown text={slide.body} lang={language} />
        </div>
      )}
      {page === undefined ? null : (
        <section className={styles.resources} key={at}>
          <h2 className={styles.group}>{page.group}</h2>
          <ul className={styles.cards}>
            {page.items.map(({ title, for: use }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: resources have no ids; a page is drawn anew as a whole
              <li key={place} className={styles.resource} dir="auto">
                <b>{title}</b> <span>{use}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ProjectorFoot>
        <p className={styles.foot}>
          {pages.length > 1 ? <span className={styles.page}>{text.page(at + 1, pages.length)}</span> : null}
          <span>{linked ? text.linksOnPhones : text.onPhones}</span>
        </p>
      </ProjectorFoot>
    </div>
  );
}
