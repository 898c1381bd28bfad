import { useState } from 'react';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import type { activity } from '../../../shared/activities/rubric/activity.ts';
import { cleanText, isBlank } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { ConsoleRest, ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { kitText } from '../../ui/kitText.ts';
import { TeamName } from '../../ui/NamedTable.tsx';
import { ReviewStrip } from '../../ui/ReviewStrip.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { ConsoleCommand } from '../screen.ts';
import { useHostDialog } from '../useHostDialog.ts';
import styles from './Console.module.css';
import { consoleText } from './consoleText.ts';
import type { RubricPart } from './props.ts';

/** What tables write, the newest first: to show, correct or hide. */
export function ConsoleLines(part: RubricPart) {
  const { view, language, ask, forget } = part;
  const words = useText(consoleText);
  const ui = useText(kitText);
  const [editing, setEditing] = useState<string>();
  const about = view.dimension;
  const all = newestFirst(view.lines).filter((line) => about === undefined || line.dimension === about);
  const [shown, list] = useSteadyOrder(all.filter((line) => !line.hidden && !line.waiting));
  const waiting = all.filter((line) => line.waiting && !line.hidden);
  const hidden = all.filter((line) => line.hidden);
  const title = (id: string) => view.dimensions.find((one) => one.id === id)?.title;
  const row = (line: (typeof all)[number]) => {
    const on = view.onProjector === line.id;
    return (
      <li key={line.id} className={styles.line}>
        {line.table ? <TableBadge table={line.table} /> : <span />}
        <div className={styles.words}>
          <Words as="p">{line.text}</Words>
          {line.table ? <TeamName table={line.table} /> : null}
          <p className={styles.small}>
            {line.use === 'evidence' ? words.evidenceMark : words.sees}
            {' · '}
            <span lang={language}>{title(line.dimension)}</span>
          </p>
        </div>
        <span className={styles.controls}>
          {line.hidden ? (
            <Button size="s" kind="plain" icon="eye" onClick={() => ask('unhideLine', { id: line.id })}>
              {words.showAgain}
            </Button>
          ) : (
            <>
              {line.waiting ? (
                <Button
                  size="s"
                  aria-label={ui.letThroughWhat(line.text)}
                  onClick={() => ask('letThrough', { id: line.id })}
                >
                  {ui.letThrough}
                </Button>
              ) : null}
              <Button
                size="s"
                disabled={line.waiting === true}
                icon="projector"
                pressed={on}
                aria-label={`${words.onProjector}: ${line.text}`}
                title={words.onProjector}
                onClick={() => (on ? ask('clearProjector', {}) : ask('putOnProjector', { id: line.id }))}
              />
              <Button
                size="s"
                kind="plain"
                icon="pen"
                aria-label={words.editWhat(line.text)}
                title={words.edit}
                onClick={() => {
                  forget();
                  setEditing(line.id);
                }}
              />
              <Button
                size="s"
                kind="plain"
                icon="eye-off"
                aria-label={words.hideWhat(line.text)}
                title={words.hide}
                onClick={() => ask('hideLine', { id: line.id })}
              />
            </>
          )}
        </span>
      </li>
    );
  };
  return (
    <ConsoleSection heading={words.lines}>
      <ReviewStrip
        review={view.review}
        waiting={view.waiting}
        onReview={(on) => void ask('reviewFirst', { on })}
        onAll={() => void ask('letThrough', {})}
      />
      <ul>{waiting.map(row)}</ul>
      {shown.length === 0 ? <p className={styles.hint}>{words.noLines}</p> : null}
      <ul ref={list}>{shown.map(row)}</ul>
      {hidden.length > 0 ? (
        <ConsoleRest summary={words.hiddenCount(hidden.length)}>
          <ul>{hidden.map(row)}</ul>
        </ConsoleRest>
      ) : null}
      {editing === undefined ? null : (
        <LineDialog
          ask={ask}
          id={editing}
          before={view.lines[editing]?.text ?? ''}
          onClose={() => setEditing(undefined)}
        />
      )}
    </ConsoleSection>
  );
}

/** Corrects a line; it stays open when it could not be saved. */
function LineDialog({
  id,
  before,
  ask,
  onClose,
}: Pick<RubricPart, 'ask'> & { id: string; before: string; onClose: () => void }) {
  const words = useText(consoleText);
  const { fields, set, tried, save, close } = useHostDialog(`line/${id}`, {
    first: { text: before },
    commandOf: ({ text = before }): ConsoleCommand<typeof activity> | undefined =>
      isBlank(text) ? undefined : { type: 'editLine', payload: { id, text: cleanText(text) } },
    ask: ({ type, payload }) => ask(type, payload),
    onClose,
  });
  const typed = fields.text ?? before;
  return (
    <FormDialog title={words.edit} onSave={save} onClose={close}>
      <TextArea
        label={words.text}
        value={typed}
        rows={2}
        maxLength={LIMITS.sticky}
        error={tried && isBlank(typed) ? words.textMissing : undefined}
        onChange={(value) => set({ text: value })}
      />
    </FormDialog>
  );
}
