import type { ResourcesView, ResourceView } from '../../../shared/activities/content/views.ts';
import { Icon } from '../../ui/Icon.tsx';
import { shortAddress } from './address.ts';
import styles from './ResourceRows.module.css';

/** Resources in their groups, what each is for; those with a link are rows that a thumb finds, and open beside the room. */
export function ResourceRows({
  resources,
  language,
}: {
  resources: readonly ResourcesView[];
  language: string;
}) {
  return resources.map(({ group, items }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: groups may have one name; they have no state
    <section key={index} className={styles.group}>
      <h2 className={styles.heading} lang={language} dir="auto">
        {group}
      </h2>
      <ul className={styles.rows}>
        {items.map((resource, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <li key={place}>
            {resource.link === undefined ? (
              <div className={styles.row}>
                <Words resource={resource} language={language} />
              </div>
            ) : (
              <a className={styles.row} href={resource.link} target="_blank" rel="noopener noreferrer">
                <Words resource={resource} language={language} />
                <Icon name="link" size={22} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Words({ resource, language }: { resource: ResourceView; language: string }) {
  return (
    <span className={styles.words}>
      <span className={styles.title} lang={language} dir="auto">
        {resource.title}
      </span>
      <span className={styles.for} lang={language} dir="auto">
        {resource.for}
      </span>
      {resource.link === undefined ? null : (
        <span className={styles.address} dir="ltr">
          {shortAddress(resource.link)}
        </span>
      )}
    </span>
  );
}
