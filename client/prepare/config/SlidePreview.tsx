import { Markdown } from '../../ui/Markdown.tsx';
import { useText } from '../../ui/text.ts';
import { useSession } from '../store.ts';
import styles from './ConfigForm.module.css';
import { configText } from './configText.ts';

/** A slide as the projector will lay it out, small. */
export function SlidePreview({ slide }: { slide: Readonly<Record<string, unknown>> }) {
  const text = useText(configText);
  const { language } = useSession();
  const { title, body, points } = slide;
  return (
    <details className={styles.preview}>
      <summary>{text.preview}</summary>
      <div className={styles.screen} lang={language} dir="auto">
        <p className={styles.screenTitle}>{typeof title === 'string' ? title : ''}</p>
        {typeof body === 'string' ? <Markdown text={body} /> : null}
        {Array.isArray(points) ? (
          <ul className={styles.screenPoints}>
            {points.map((point, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: points may be alike
              <li key={index}>
                <Markdown inline text={String(point)} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </details>
  );
}
