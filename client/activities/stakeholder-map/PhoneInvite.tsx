import { useState } from 'react';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { INVITATIONS_EACH } from '../../../shared/activities/stakeholder-map/rules.ts';
import type { InvitationView, OwnInvitation } from '../../../shared/activities/stakeholder-map/views.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneProps } from '../screen.ts';
import { useRefusal } from '../useRefusal.ts';
import { InvitationForm } from './InvitationForm.tsx';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** Whom to invite; and whom others at the table invite. */
export function PhoneInvite({ floor, table, me, you, item, language, send }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const [editing, setEditing] = useState<string>();
  const [refusal, watch] = useRefusal();
  const own: Readonly<Record<string, OwnInvitation>> = me?.invitations ?? {};
  const others: Readonly<Record<string, InvitationView>> = table?.invitations ?? {};
  const rows = newestFirst<OwnInvitation>({ ...others, ...own });
  const before = editing === undefined ? undefined : own[editing];
  const titles = [...floor.stakeholders, ...(table?.added ?? [])];
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.inviteHint}</p>
      <h1 className={styles.title}>{words.inviteTitle}</h1>
      {Object.keys(own).length >= INVITATIONS_EACH && !before ? (
        <p className={styles.hint}>{words.enough(INVITATIONS_EACH)}</p>
      ) : (
        <InvitationForm
          key={editing ?? 'new'}
          draftKey={`${you.id}/${item.id}/${editing ?? 'invitation'}`}
          floor={floor}
          stakeholders={titles}
          language={language}
          before={editing === undefined || before === undefined ? undefined : { id: editing, ...before }}
          send={send}
          onDone={() => setEditing(undefined)}
        />
      )}
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      <h2 className={styles.heading}>{words.tableInvites}</h2>
      {rows.length === 0 ? <p className={styles.hint}>{words.noInvites}</p> : null}
      <ul className={styles.list}>
        {rows.map(({ id, what, group, name, who, by, stakeholder, hidden, waiting }) => {
          const title = titles.find((one) => one.id === stakeholder)?.title;
          return (
            <li key={id} className={styles.placed}>
              <p className={styles.note}>
                {words.short[group]}
                {title ? ' · ' : ''}
                {title ? <Words lang={language}>{title}</Words> : null}
              </p>
              <Words as="p" className={styles.what}>
                {name ? `${what} (${name})` : what}
              </Words>
              <p className={styles.note}>
                <Words>{who ?? words.noAsks}</Words>
                {' · '}
                <Words>{by ?? words.noBy}</Words>
              </p>
              {hidden || waiting ? (
                <p className={styles.note}>{hidden ? words.setAside : words.readFirst}</p>
              ) : null}
              {own[id] ? (
                <p className={styles.steps}>
                  <button
                    type="button"
                    className={styles.link}
                    aria-label={`${words.edit}: ${what}`}
                    onClick={() => setEditing(id)}
                  >
                    {words.edit}
                  </button>
                  <button
                    type="button"
                    className={styles.link}
                    aria-label={`${words.takeBack}: ${what}`}
                    onClick={() => void watch(send('takeBack', { id }))}
                  >
                    {words.takeBack}
                  </button>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
