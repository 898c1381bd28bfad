import type { Person, Team } from '../../shared/activities/activity.ts';
import { tableIn } from '../../shared/lib/teamAt.ts';
import { Button } from '../ui/fields/Button.tsx';
import { PhoneActions } from '../ui/frames/PhoneActions.tsx';
import { TableBadge } from '../ui/TableBadge.tsx';
import { useText } from '../ui/text.ts';
import styles from './Lobby.module.css';
import { lobbyText } from './lobbyText.ts';

/** Before the start: you are in, this is your table. */
export function Lobby({
  you,
  teams = [],
  mates,
  namesAsked,
  onChange,
}: {
  you: Person;
  teams?: readonly Team[] | undefined;
  /** How many others sit here, where that is known. */
  mates: number | undefined;
  namesAsked: boolean;
  onChange: () => void;
}) {
  const text = useText(lobbyText);
  return (
    <>
      <div className={styles.lobby}>
        <TableBadge table={you.table} size="projector-l" />
        <h1 className={styles.title}>{text.lobbyTitle}</h1>
        <p className={styles.seat}>
          {text.lobbySeat(tableIn(teams, you.table), you.dealt)}{' '}
          {mates === undefined ? null : text.company(mates)}
        </p>
        <p className={styles.detail}>{text.lobbyDetail}</p>
      </div>
      <PhoneActions>
        <Button size="l" wide onClick={onChange}>
          {namesAsked ? text.change : text.changeNameless}
        </Button>
      </PhoneActions>
    </>
  );
}
