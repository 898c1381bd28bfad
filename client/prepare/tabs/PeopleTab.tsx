import { LIMITS } from '../../../shared/lib/limits.ts';
import { tablesFor } from '../../../shared/lib/tableSizes.ts';
import { NumberField } from '../../forms/NumberField.tsx';
import { newSlug } from '../../forms/newSlug.ts';
import { OrderedList } from '../../forms/OrderedList.tsx';
import { Line } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import type { Draft } from '../data/draft.ts';
import { merged } from '../data/edits.ts';
import { usePrepare, useSession } from '../data/store.ts';
import { CardLinks } from './CardLinks.tsx';
import styles from './Tab.module.css';
import { TeamsPart } from './TeamsPart.tsx';
import { tabsText } from './tabsText.ts';

/** Whom the session is for, and how many tables they sit at. */
export function PeopleTab() {
  const text = useText(tabsText);
  const session = useSession();
  const { edit } = usePrepare();
  return (
    <div className={styles.tab}>
      <section className={styles.part}>
        <h2 className={styles.title}>{text.people}</h2>
        <NumberField
          path="people"
          label={text.expected}
          hint={text.expectedHint}
          value={session.people}
          onChange={(people) => edit((now) => merged<Draft>(now, { people }), 'people')}
        />
        <NumberField
          path="tables"
          label={text.tables}
          hint={session.people ? text.tablesFor(session.people, tablesFor(session.people)) : text.tablesHint}
          value={session.tables}
          onChange={(tables) => edit((now) => merged<Draft>(now, { tables }), 'tables')}
        />
      </section>
      <TeamsPart />
      <CardLinks />
      <section className={styles.part}>
        <h2 className={styles.sub}>{text.roles}</h2>
        <p className={styles.hint}>{text.rolesHint}</p>
        <OrderedList
          path="roles"
          flush
          label={text.roles}
          entries={session.roles}
          onChange={(roles, mark) => edit((now) => ({ ...now, roles }), mark)}
          blank={() => ({
            id: newSlug(
              '',
              session.roles.map(({ id }) => id),
              'role',
            ),
            title: '',
          })}
          addLabel={text.addRole}
          nameOf={({ title }, index) => title || `${text.role} ${index + 1}`}
        >
          {(role, { index, path, change }) => (
            <Line
              path={`${path}.title`}
              label={`${text.role} ${index + 1}`}
              labelHidden
              value={role.title}
              most={LIMITS.short}
              onChange={(title, mark) => change({ ...role, title }, mark)}
            />
          )}
        </OrderedList>
      </section>
    </div>
  );
}
