import type { Person } from '../../shared/activities/activity.ts';
import { Button } from '../ui/fields/Button.tsx';
import { PhoneActions } from '../ui/frames/PhoneActions.tsx';
import { TableBadge } from '../ui/TableBadge.tsx';
import { useText } from '../ui/text.ts';
import styles from './Lobby.module.css';
import { phoneText } from './phoneText.ts';
import { seat } from './seat.ts';

/** Before the start: you are in, this is your table. */
export function Lobby({
  you,
  mates,
  namesAsked,
  onChange,
}: {
  you: Person;
  /** How many others sit here, where that is known. */
  mates: number | undefined;
  namesAsked: boolean;
  onChange: () => void;
}) {
  const text = useText(phoneText);
  return (
    <>
      <div className={styles.lobby}>
        <TableBadge table={you.table} size="projector-l" />
        <h1 className={styles.title}>{text.lobbyTitle}</h1>
        <p className={styles.seat}>
          {text.lobbySeat(you.table)} {mates === undefined ? null : text.company(mates)}
        </p>
        <p className={styles.detail}>{text.lobbyDetail}</p>
        {seat.inAddress() ? (
          <p className={styles.detail}>
            {text.keepsNothing} <a href={location.href}>{text.wayBack}</a>
          </p>
        ) : null}
      </div>
      <PhoneActions>
        <Button size="l" wide onClick={onChange}>
          {namesAsked ? text.change : text.changeNameless}
        </Button>
      </PhoneActions>
    </>
  );
}
