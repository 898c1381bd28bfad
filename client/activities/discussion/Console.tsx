import { useCallback, useState } from 'react';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import { ANSWER_MODES, FORMATS } from '../../../shared/activities/discussion/rules.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk, ConsoleProps } from '../screen.ts';
import { useHostRefusal } from '../useHostRefusal.ts';
import { AnswerList, type Naming } from './AnswerList.tsx';
import { MediaDialog, QuestionDialog } from './AskedDialogs.tsx';
import { askedText } from './askedText.ts';
import styles from './Console.module.css';
import { FollowUps } from './FollowUps.tsx';
import { discussionText } from './text.ts';

/** Runs a discussion: who talks with whom, who writes, what goes on the wall, what comes back in a follow-up. */
export default function DiscussionConsole({ view, language, send, step }: ConsoleProps<typeof activity>) {
  const text = useText(discussionText);
  const [problem, watch, forget] = useHostRefusal();
  const [named, setNaming] = useState<Naming>();
  const { question, media, pairs } = view;
  // Next closes what was asked about the question before.
  const naming = named?.question === question?.id ? named : undefined;

  const asked = useText(askedText);
  const [dialog, setDialog] = useState<'media' | 'edit' | 'another'>();
  const open = (next: typeof dialog) => {
    forget();
    setDialog(next);
  };
  const close = () => open(undefined);

  const ask = useCallback<ConsoleAsk<typeof activity>>(
    (type, payload) => watch(send(type, payload)),
    [watch, send],
  );

  const options = (
    <div className={styles.options}>
      <Segmented
        label={text.format}
        labelShown
        options={FORMATS.map((id) => ({ id, label: text.formats[id] }))}
        value={view.format}
        onChange={(format) => ask('setFormat', { format })}
      />
      <Segmented
        label={text.answersFrom}
        labelShown
        options={ANSWER_MODES.map((id) => ({ id, label: text.modes[id] }))}
        value={view.answers}
        onChange={(mode) => ask('setAnswers', { mode })}
      />
    </div>
  );

  return (
    <div className={styles.page}>
      {question === undefined ? (
        <header className={styles.head}>
          <p className={styles.kicker}>{text.watch}</p>
          <h1 lang={language} dir="auto">
            {media?.title ?? step.title}
          </h1>
          {media === undefined ? null : (
            <p>
              <a href={media.url} target="_blank" rel="noopener noreferrer" dir="ltr">
                {media.url}
              </a>
            </p>
          )}
          {media?.note === undefined ? null : (
            <p lang={language} dir="auto">
              {media.note}
            </p>
          )}
          <p className={styles.quiet}>{text.mediaHost}</p>
          {media === undefined ? null : (
            <p>
              <Button size="s" icon="pen" onClick={() => open('media')}>
                {asked.changeMedia}
              </Button>
            </p>
          )}
        </header>
      ) : (
        <header className={styles.head}>
          <div className={styles.title}>
            <p className={styles.kicker}>{text.questionOf(question.number, view.of)}</p>
            <span className={styles.about}>
              <Button
                kind="plain"
                size="s"
                icon="pen"
                aria-label={asked.editQuestion}
                onClick={() => open('edit')}
              >
                {asked.edit}
              </Button>
              <Button kind="plain" size="s" icon="plus" onClick={() => open('another')}>
                {asked.another}
              </Button>
            </span>
            <Button
              size="s"
              icon="flag"
              pressed={question.followUp}
              onClick={() => ask('markQuestion', { question: question.id, on: !question.followUp })}
            >
              {text.mark}
            </Button>
          </div>
          <h1 lang={language} dir="auto">
            {question.text}
          </h1>
        </header>
      )}
      {options}
      {view.format !== 'partner' ? null : question === undefined || pairs === undefined ? (
        <p className={styles.quiet}>{text.fewPeople}</p>
      ) : (
        <div className={styles.pairs}>
          <p>
            {text.pairsDrawn(pairs.groups, pairs.threes)}
            {pairs.waiting.length > 0 ? ` · ${text.waitingAt(pairs.waiting.join(', '))}` : ''}
          </p>
          <Button size="s" icon="people" onClick={() => ask('drawPartners', {})}>
            {text.newPartners}
          </Button>
        </div>
      )}
      {problem === undefined || naming !== undefined || dialog !== undefined ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {question === undefined ? null : view.answers === 'none' && Object.keys(view.list).length === 0 ? (
        <p className={styles.quiet}>{text.nobodyWrites}</p>
      ) : (
        <AnswerList
          key={question.id}
          view={view}
          question={question.id}
          language={language}
          refusal={problem}
          naming={naming}
          onNaming={(next) => {
            forget();
            setNaming(next);
          }}
          ask={ask}
        />
      )}
      {dialog === 'media' && question === undefined && media !== undefined ? (
        <MediaDialog media={media} ask={ask} refusal={problem} onClose={close} />
      ) : null}
      {dialog === 'edit' && question !== undefined ? (
        <QuestionDialog
          key={`edit ${question.id}`}
          question={{ id: question.id, text: question.text, short: view.short ?? '' }}
          ask={ask}
          refusal={problem}
          onClose={close}
        />
      ) : null}
      {dialog === 'another' ? (
        <QuestionDialog after={question?.id} ask={ask} refusal={problem} onClose={close} />
      ) : null}
      <FollowUps topics={view.followUps} language={language} ask={ask} />
    </div>
  );
}
