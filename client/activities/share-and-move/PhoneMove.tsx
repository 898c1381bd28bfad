import { useState } from 'react';
import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import {
  type DocumentId,
  documentId,
  nameAmong,
} from '../../../shared/activities/share-and-move/documents.ts';
import { COMMENT_MOST, PASSAGE_MOST } from '../../../shared/activities/share-and-move/rules.ts';
import { isBlank } from '../../../shared/lib/cleanText.ts';
import { useDraft } from '../../live/drafts.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneCommand } from '../screen.ts';
import { useTextRefusal } from '../useRefusal.ts';
import { EditOwn } from './EditOwn.tsx';
import { authorName, useDocumentName } from './names.ts';
import { Passages } from './Passages.tsx';
import styles from './Phone.module.css';
import type { SeatedProps } from './props.ts';
import { shareText } from './text.ts';

/** Another table's document: read, add, comment; everybody at once. */
export function PhoneMove(props: SeatedProps) {
  const text = useText(shareText);
  const called = useTableName();
  const labelOf = useDocumentName();
  const { own, floor, you, item, mine, language, send } = props;
  const { document, away } = own;
  const isOwn = document.id === documentId(own.name);
  const nameFor = (id: DocumentId) => nameAmong(floor.twice ?? [], id);
  const name = isOwn ? own.name : nameFor(document.id);
  const home = labelOf(name);
  const key = `${you.id}/${item.id}/add/${document.id}`;
  const payloadOf = (words: string) => ({ document: document.id, text: words });
  const [words, setWords, forget] = useDraft(key, '', {
    sends: (value): PhoneCommand<typeof activity> | undefined =>
      isBlank(value) ? undefined : { type: 'addPassage', payload: payloadOf(value) },
  });
  const [adding, setAdding] = useState(false);
  const [going, setGoing] = useState(false);
  const [refusal, watch, forgive] = useTextRefusal();
  const empty = Object.keys(document.passages).length === 0;
  const open = adding || words !== '';

  async function add() {
    setGoing(true);
    if (await watch(send('addPassage', payloadOf(words), { replaces: key }))) close();
    setGoing(false);
  }
  function close() {
    forget();
    forgive();
    setAdding(false);
  }
  const below = (id: string, passage: (typeof document.passages)[string]) =>
    mine[id] ? (
      <EditOwn {...props} passage={id} known={passage.text} />
    ) : (
      <AddComment {...props} passage={id} author={authorName(passage.author, text, called)} />
    );

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <TableBadge {...name} />
          {isOwn ? text.ownHere : text.from(home)}
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
      {away === undefined ? null : <p className={styles.what}>{text.awayAt(labelOf(nameFor(away)))}</p>}
      {open ? (
        <section className={styles.composer}>
          <TextArea
            label={text.addTo(home)}
            value={words}
            onChange={setWords}
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

function AddComment({ you, item, send, passage, author }: SeatedProps & { passage: string; author: string }) {
  const text = useText(shareText);
  const key = `${you.id}/${item.id}/comment/${passage}`;
  const [words, setWords, forget] = useDraft(key, '', {
    sends: (value): PhoneCommand<typeof activity> | undefined =>
      isBlank(value) ? undefined : { type: 'addComment', payload: { passage, text: value } },
  });
  const [opened, setOpened] = useState(false);
  const [going, setGoing] = useState(false);
  const [refusal, watch, forgive] = useTextRefusal();

  async function post() {
    setGoing(true);
    if (await watch(send('addComment', { passage, text: words }, { replaces: key }))) close();
    setGoing(false);
  }
  function close() {
    forget();
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
        onChange={setWords}
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
