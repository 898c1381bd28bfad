import { useState } from 'react';
import { COMMENT_MOST, isBlank, PASSAGE_MOST } from '../../../shared/activities/share-and-move/rules.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { useRefusal } from '../useRefusal.ts';
import { EditOwn } from './EditOwn.tsx';
import { authorName } from './names.ts';
import { Passages } from './Passages.tsx';
import styles from './Phone.module.css';
import type { SeatedProps } from './Phone.tsx';
import { shareText } from './text.ts';
import { type UnsentTexts, useUnsent } from './useUnsent.ts';

/** Another table's document: read, add, comment; everybody at once. */
export function PhoneMove(props: SeatedProps) {
  const text = useText(shareText);
  const { table, you, item, mine, language, send } = props;
  const { document, away } = table;
  const unsent = useUnsent(`${you.id}/${item.id}/unsent`);
  const { home } = document;
  const words = unsent.textOf(home);
  const [adding, setAdding] = useState(false);
  const [going, setGoing] = useState(false);
  const [refusal, watch, forgive] = useRefusal(text.refusals);
  const empty = Object.keys(document.passages).length === 0;
  const open = adding || words !== '';

  async function add() {
    setGoing(true);
    if (await watch(send('addPassage', { document: home, text: words }))) close();
    setGoing(false);
  }
  function close() {
    unsent.forget(home);
    forgive();
    setAdding(false);
  }
  const below = (id: string, passage: (typeof document.passages)[string]) =>
    mine[id] ? (
      <EditOwn {...props} passage={id} known={passage.text} />
    ) : (
      <AddComment {...props} unsent={unsent} passage={id} author={authorName(passage.author, text)} />
    );

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <TableBadge table={document.home} />
          {document.home === you.table ? text.ownHere : text.from(document.home)}
        </p>
        <h1 className={styles.question} lang={language} dir="auto">
          {document.question}
        </h1>
        <p className={styles.what}>{empty ? text.nothingFrom : text.readAddComment}</p>
      </header>
      <Passages
        passages={document.passages}
        mine={mine}
        language={language}
        below={below}
        besideOwn={(passage, comment) => (
          <span className={styles.tools}>
            <Button kind="plain" onClick={() => watch(send('removeComment', { passage, comment }))}>
              {text.takeBack}
            </Button>
          </span>
        )}
      />
      <LeftOver {...props} unsent={unsent} />
      {away === undefined ? null : <p className={styles.what}>{text.awayAt(away)}</p>}
      {open ? (
        <section className={styles.composer}>
          <TextArea
            label={text.addTo(document.home)}
            value={words}
            onChange={(value) => unsent.keep(home, { home, text: value })}
            maxLength={PASSAGE_MOST}
            rows={4}
            autoFocus={adding}
            error={refusal}
          />
        </section>
      ) : refusal === undefined ? null : (
        <p className={styles.problem} role="alert">
          {refusal}
        </p>
      )}
      <PhoneActions>
        {open ? (
          <div className={styles.row}>
            <Button size="l" onClick={close}>
              {text.cancel}
            </Button>
            <Button kind="primary" size="l" disabled={isBlank(words) || going} onClick={add}>
              {text.send}
            </Button>
          </div>
        ) : (
          <Button kind="primary" size="l" wide icon="plus" onClick={() => setAdding(true)}>
            {text.addPassage}
          </Button>
        )}
      </PhoneActions>
    </div>
  );
}

function AddComment({
  table,
  send,
  unsent,
  passage,
  author,
}: SeatedProps & { unsent: UnsentTexts; passage: string; author: string }) {
  const text = useText(shareText);
  const { home } = table.document;
  const words = unsent.textOf(passage);
  const [opened, setOpened] = useState(false);
  const [going, setGoing] = useState(false);
  const [refusal, watch, forgive] = useRefusal(text.refusals);

  async function post() {
    setGoing(true);
    if (await watch(send('addComment', { passage, text: words }))) close();
    setGoing(false);
  }
  function close() {
    unsent.forget(passage);
    forgive();
    setOpened(false);
  }

  if (!opened && words === '')
    return (
      <p className={styles.tools}>
        <Button kind="plain" icon="chat" aria-label={text.commentOn(author)} onClick={() => setOpened(true)}>
          {text.comment}
        </Button>
      </p>
    );
  return (
    <div className={styles.inline}>
      <TextArea
        label={text.commentLabel}
        value={words}
        onChange={(value) => unsent.keep(passage, { home, passage, text: value })}
        maxLength={COMMENT_MOST}
        rows={2}
        autoFocus={opened}
        error={refusal}
      />
      <div className={styles.row}>
        <Button onClick={close}>{text.cancel}</Button>
        <Button kind="primary" disabled={isBlank(words) || going} onClick={post}>
          {text.send}
        </Button>
      </div>
    </div>
  );
}

/** What was not sent when its document moved on: it can still be sent after it, or thrown away. */
function LeftOver({ table, send, language, unsent }: SeatedProps & { unsent: UnsentTexts }) {
  const text = useText(shareText);
  const [refusal, watch] = useRefusal(text.refusals);
  const left = unsent.leftFrom(table.document.home);
  if (left.length === 0) return null;
  return (
    <section className={styles.section}>
      {left.map(([target, { home, passage, text: words }]) => (
        <div key={target} className={styles.inline}>
          <h2 className={styles.heading}>{text.unsentFor(home)}</h2>
          <Words as="p" className={styles.live} lang={language}>
            {words}
          </Words>
          <div className={styles.row}>
            <Button onClick={() => unsent.forget(target)}>{text.discard}</Button>
            <Button
              onClick={async () => {
                const sent =
                  passage === undefined
                    ? send('addPassage', { document: home, text: words })
                    : send('addComment', { passage, text: words });
                if (await watch(sent)) unsent.forget(target);
              }}
            >
              {text.sendAfter}
            </Button>
          </div>
        </div>
      ))}
      {refusal === undefined ? null : (
        <p className={styles.problem} role="alert">
          {refusal}
        </p>
      )}
    </section>
  );
}
