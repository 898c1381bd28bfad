import type { ReactNode } from 'react';
import type { Phase } from '../../../../shared/activities/sticky-brainstorm/state.ts';
import { LIMITS } from '../../../../shared/lib/limits.ts';
import { Button } from '../../../ui/fields/Button.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { PhoneActions } from '../../../ui/frames/PhoneActions.tsx';
import { useText } from '../../../ui/text.ts';
import { useTextReasons } from '../../useRefusal.ts';
import styles from './PhoneWrite.module.css';
import { phoneText } from './phoneText.ts';
import { togetherText } from './togetherText.ts';
import type { OwnStickies } from './useOwnStickies.ts';

/** The question after the one that is open. */
export interface NextQuestion {
  /** In a few words. */
  readonly title: string;
  readonly go: () => void;
}

/**
 * One's own stickies as paper to write on. Until the wall opens they are saved as they are typed; after that a
 * button puts them up, because others see them at once.
 */
export function PhoneWrite({
  phase,
  review,
  own,
  onBack,
  next,
  children,
}: {
  phase: Phase;
  /** Facilitators read stickies before they hang. */
  review: boolean;
  own: OwnStickies;
  onBack: (() => void) | undefined;
  /** The question after this one, where all of them are at hand. */
  next: NextQuestion | undefined;
  /** Below the stickies. */
  children: ReactNode;
}) {
  const text = useText(phoneText);
  const words = useText(togetherText);
  const late = phase !== 'write' && phase !== 'rank';
  const of = own.slots.length;
  const reasonOf = useTextReasons();
  const problem = (slot: number) => {
    const refused = own.refusedOf(slot);
    return refused && reasonOf(refused);
  };

  return (
    <>
      <p className={styles.hint}>
        {late ? (review ? text.lateReadFirst : text.late) : review ? text.readFirst : text.private}
      </p>
      <div className={styles.stickies}>
        {own.slots.map((slot) => (
          <div key={slot} className={styles.paper}>
            <span className={styles.number} aria-hidden="true">
              {slot}
            </span>
            <TextArea
              label={text.sticky(slot, of)}
              labelHidden
              className={styles.area ?? ''}
              value={own.textOf(slot)}
              onChange={(words) => own.write(slot, words)}
              onBlur={late ? undefined : own.push}
              maxLength={LIMITS.sticky}
              rows={2}
              placeholder={slot === 1 ? text.firstIdea : text.nextIdea}
              error={problem(slot)}
              enterKeyHint="enter"
            />
          </div>
        ))}
      </div>
      {children}
      {onBack === undefined ? (
        next === undefined ? null : (
          <PhoneActions>
            <Button kind="primary" size="l" wide onClick={next.go}>
              {words.nextQuestion(next.title)}
            </Button>
          </PhoneActions>
        )
      ) : (
        <PhoneActions>
          {late ? (
            <Button
              kind="primary"
              size="l"
              wide
              disabled={!own.unsent}
              onClick={() => {
                own.push();
                onBack();
              }}
            >
              {text.putUp}
            </Button>
          ) : null}
          <Button kind={late ? 'plain' : 'primary'} size={late ? 'm' : 'l'} wide onClick={onBack}>
            {late ? text.toWall : text.toRanking}
          </Button>
        </PhoneActions>
      )}
    </>
  );
}
