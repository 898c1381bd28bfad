import { useState } from 'react';
import type { activity } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { Field } from '../../ui/fields/Field.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import styles from './Paper.module.css';
import { Paper } from './Paper.tsx';
import { paperText } from './paperText.ts';

/** Where hosts type the paper that they gather, by table. */
export function ConsolePaper({
  view,
  language,
  ask,
}: {
  view: ConsoleView;
  language: string;
  ask: ConsoleAsk<typeof activity>;
}) {
  const text = useText(paperText);
  const called = useTableName();
  const [table, setTable] = useState(view.lettered[0] ?? 'A');
  const [chosen, setChosen] = useState<string>();
  const question = view.questions.find(({ id }) => id === chosen)?.id ?? view.question.id;
  const paper = Object.entries(view.paper[question] ?? {});
  return (
    <details>
      <summary className={styles.summary}>{text.title}</summary>
      <Paper
        key={`${question} ${table}`}
        question={question}
        table={table}
        stickies={view.stickies}
        typed={Object.fromEntries(paper.filter(([, sticky]) => sticky.table === table))}
        onNote={(typed, rank) => ask('notePaper', { question, table, text: typed, rank })}
        onEdit={(sticky, typed) => void ask('editPaper', { question, table, sticky, text: typed })}
      >
        <Field label={text.table}>
          {(input) => (
            <Select {...input} value={table} onChange={setTable}>
              {view.lettered.map((letter) => (
                <option key={letter} value={letter}>
                  {called(letter)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {view.questions.length > 1 ? (
          <Field label={text.question}>
            {(input) => (
              <Select {...input} value={question} onChange={setChosen}>
                {view.questions.map(({ id, short }) => (
                  <option key={id} value={id} lang={language}>
                    {short}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
      </Paper>
    </details>
  );
}
