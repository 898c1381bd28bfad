import type { FloorView } from '../../shared/room/views.ts';
import { Empty } from '../ui/Empty.tsx';
import { ResourceRows } from '../ui/links/ResourceRows.tsx';
import { useText } from '../ui/text.ts';
import styles from './Ended.module.css';
import { endedText } from './endedText.ts';

/** After the end: thank you, and what there is to take along. */
export function Ended({ room: { resources, language } }: { room: FloorView['room'] }) {
  const text = useText(endedText);
  if (resources === undefined) return <Empty heading title={text.title} detail={text.detail} />;
  return (
    <div className={styles.page}>
      <div className={styles.words}>
        <h1 className={styles.title}>{text.title}</h1>
        <p className={styles.detail}>{text.detail}</p>
      </div>
      <section className={styles.kept}>
        <h2 className={styles.heading}>{text.takeAlong}</h2>
        <ResourceRows resources={resources} language={language} />
      </section>
    </div>
  );
}
