import { Icon } from '../../ui/Icon.tsx';
import { shortAddress } from './address.ts';
import styles from './LinkRows.module.css';

/** Links as rows that a thumb finds; each opens in a tab of its own, so that the room is still there afterwards. */
export function LinkRows({
  links,
  language,
}: {
  links: readonly { readonly title: string; readonly url: string }[];
  language: string;
}) {
  return (
    <ul className={styles.rows}>
      {links.map(({ title, url }) => (
        <li key={url + title}>
          <a className={styles.row} href={url} target="_blank" rel="noopener noreferrer">
            <span className={styles.words}>
              <span className={styles.title} lang={language} dir="auto">
                {title}
              </span>
              <span className={styles.address} dir="ltr">
                {shortAddress(url)}
              </span>
            </span>
            <Icon name="link" size={22} />
          </a>
        </li>
      ))}
    </ul>
  );
}
