import { type LinkRow, LinkRows } from './LinkRows.tsx';
import styles from './ResourceRows.module.css';

interface ResourceGroup {
  readonly group: string;
  readonly items: readonly LinkRow[];
}

/** Resources in their groups, with what each is for. */
export function ResourceRows({
  resources,
  language,
}: {
  resources: readonly ResourceGroup[];
  language: string;
}) {
  return resources.map(({ group, items }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: groups may have one name; they have no state
    <section key={index} className={styles.group}>
      <h2 className={styles.heading} lang={language} dir="auto">
        {group}
      </h2>
      <LinkRows rows={items} language={language} />
    </section>
  ));
}
