import { LIMITS, MOST_TEAMS } from '../../../shared/lib/limits.ts';
import { Check } from '../../forms/Check.tsx';
import { LineList } from '../../forms/LineList.tsx';
import { fieldsOf, put } from '../../forms/read.ts';
import { useText } from '../../ui/text.ts';
import type { Draft } from '../data/draft.ts';
import { merged } from '../data/edits.ts';
import { usePrepare, useSession } from '../data/store.ts';
import styles from './Tab.module.css';
import { tabsText } from './tabsText.ts';

/** Which teams come, and whether people are asked for theirs. */
export function TeamsPart() {
  const text = useText(tabsText);
  const teams = fieldsOf(useSession().teams);
  const { edit } = usePrepare();
  function set(field: string, value: unknown, mark?: string) {
    const next = put(teams, field, value);
    edit(
      (now) => merged<Draft>(now, { teams: Object.keys(next).length === 0 ? undefined : next }),
      mark ?? `teams.${field}`,
    );
  }
  return (
    <section className={styles.part}>
      <h2 className={styles.sub}>{text.teams}</h2>
      <p className={styles.hint}>{text.teamsHint}</p>
      <LineList
        path="teams.names"
        label={text.teams}
        one={text.team}
        addLabel={text.addTeam}
        value={teams.names}
        most={LIMITS.name}
        mostLines={MOST_TEAMS}
        onChange={(names, mark) => set('names', names.length === 0 ? undefined : names, mark)}
      />
      <Check
        label={text.askTeam}
        field="teams.ask"
        checked={teams.ask === true}
        onChange={(on) => set('ask', on || undefined)}
      />
      {teams.ask === true ? (
        <Check
          label={text.mayAddTeam}
          field="teams.mayAdd"
          checked={teams.mayAdd === true}
          onChange={(on) => set('mayAdd', on || undefined)}
        />
      ) : null}
    </section>
  );
}
