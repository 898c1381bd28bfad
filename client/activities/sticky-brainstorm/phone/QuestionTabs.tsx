import type { Question } from '../../../../shared/activities/sticky-brainstorm/state.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useText } from '../../../ui/text.ts';
import { Words } from '../../../ui/Words.tsx';
import styles from './QuestionTabs.module.css';
import { togetherText } from './togetherText.ts';

/** How far one is with a question. */
export interface TabState {
  readonly words: string;
  readonly done: boolean;
}

/** All questions that are asked, with how far one is with each; one of them is open. */
export function QuestionTabs({
  questions,
  open,
  stateOf,
  language,
  onOpen,
}: {
  questions: readonly Question[];
  open: string;
  stateOf: (question: string) => TabState;
  language: string;
  onOpen: (question: string) => void;
}) {
  const text = useText(togetherText);
  return (
    <nav className={styles.tabs} aria-label={text.questions}>
      {questions.map(({ id, short }) => {
        const { words, done } = stateOf(id);
        return (
          <button
            key={id}
            type="button"
            className={styles.tab}
            aria-current={id === open}
            onClick={() => onOpen(id)}
          >
            <Words className={styles.name} lang={language}>
              {short}
            </Words>
            <span className={styles.state}>
              {done ? <Icon name="check" size={14} /> : null}
              <span>{words}</span>
            </span>
          </button>
        );
      })}
    </nav>
  );
}
