import { useState } from 'react';
import type { activity } from '../../../shared/activities/content/activity.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import styles from './RoleBoard.module.css';
import { contentText } from './text.ts';

const OTHER = 'other';

/** Asks who you are, once; then shows who else is in the room. */
export function RoleBoard({ floor, me, you, roles, language, send, introduce }: PhoneProps<typeof activity>) {
  const text = useText(contentText);
  const saved = me?.other === true ? OTHER : you.role;
  const [open, setOpen] = useState(false);
  // What was tapped, until the server has it: the answer stands at once, also offline.
  const [tapped, setTapped] = useState<string>();
  const [failed, setFailed] = useState(false);
  const chosen = tapped ?? saved;

  async function choose(id: string) {
    setTapped(id);
    setOpen(false);
    setFailed(false);
    const replies = [];
    if (id === OTHER) {
      replies.push(await send('sayOtherRole', { other: true }));
      if (you.role !== undefined) replies.push(await introduce({ role: '' }));
    } else {
      replies.push(await introduce({ role: id }));
      if (me?.other === true) replies.push(await send('sayOtherRole', { other: false }));
    }
    setTapped(undefined);
    if (replies.some((reply) => !reply.ok)) setFailed(true);
  }

  if (roles.length === 0) return null;

  if (chosen === undefined || open) {
    return (
      <fieldset className={styles.asks}>
        <legend className={styles.question}>{text.whoAreYou}</legend>
        <p className={styles.hint}>{text.whoAreYouHint}</p>
        <div className={styles.rows}>
          {[...roles, { id: OTHER, title: text.anotherRole }].map((role) => (
            <button
              type="button"
              key={role.id}
              className={styles.row}
              aria-pressed={role.id === chosen}
              onClick={() => choose(role.id)}
            >
              <span className={styles.title} lang={role.id === OTHER ? undefined : language} dir="auto">
                {role.title}
              </span>
              <span className={styles.mark}>
                {role.id === chosen ? <Icon name="check" size={18} /> : null}
              </span>
            </button>
          ))}
        </div>
        {failed ? <p className={styles.failed}>{text.notSaved}</p> : null}
        {open ? (
          <Button kind="plain" wide onClick={() => setOpen(false)}>
            {text.keep}
          </Button>
        ) : null}
      </fieldset>
    );
  }

  return (
    <>
      <div className={styles.you}>
        <p className={styles.words}>
          <span className={styles.label}>{text.youAre}</span>
          <b className={styles.mine} lang={chosen === OTHER ? undefined : language} dir="auto">
            {roles.find((role) => role.id === chosen)?.title ?? text.anotherRole}
          </b>
        </p>
        <Button onClick={() => setOpen(true)}>{text.change}</Button>
      </div>
      {failed ? <p className={styles.failed}>{text.notSaved}</p> : null}
      <Presence floor={floor} roles={roles} language={language} />
    </>
  );
}

function Presence({
  floor,
  roles,
  language,
}: Pick<PhoneProps<typeof activity>, 'floor' | 'roles' | 'language'>) {
  const text = useText(contentText);
  const { board } = floor;
  if (board === undefined) return <p className={styles.hint}>{text.hidden}</p>;
  const here = roles.filter((role) => (board.counts[role.id] ?? 0) > 0);
  const missing = roles.filter((role) => (board.counts[role.id] ?? 0) === 0);
  return (
    <>
      <section className={styles.group}>
        <h2 className={styles.heading}>{text.rolesHere(here.length, roles.length)}</h2>
        <ul className={styles.list}>
          {here.map((role) => (
            <li key={role.id} className={styles.here}>
              <span className={styles.count}>{board.counts[role.id]}</span>
              <span lang={language} dir="auto">
                {role.title}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {missing.length > 0 ? (
        <section className={styles.group}>
          <h2 className={styles.heading}>{text.missingFromPlanning}</h2>
          <ul className={styles.list}>
            {missing.map((role) => (
              <li key={role.id} className={styles.missing}>
                <span className={styles.count}>0</span>
                <span lang={language} dir="auto">
                  {role.title}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
