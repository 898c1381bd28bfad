import {
  ANSWER_MODES,
  FORMATS,
  MEDIA_STEP,
  MOST_QUESTIONS,
} from '../../../shared/activities/discussion/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Check } from '../../forms/Check.tsx';
import { ChoiceField } from '../../forms/ChoiceField.tsx';
import styles from '../../forms/Form.module.css';
import { useFieldName } from '../../forms/formScope.ts';
import { formsText } from '../../forms/formsText.ts';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { QuestionList } from '../../forms/QuestionList.tsx';
import { ReviewFirst } from '../../forms/ReviewFirst.tsx';
import { fieldsOf, optional, put, textOf } from '../../forms/read.ts';
import { Line } from '../../forms/Words.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** Discussion: what is watched first, the questions, and how the room talks about them. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const arriving = useFieldName('arriving');
  const format = FORMATS.find((each) => each === config.format) ?? 'whole';
  const answers = ANSWER_MODES.find((each) => each === config.answers) ?? 'person';
  return (
    <>
      <Media config={config} set={set} />
      <QuestionList
        path="questions"
        label={forms.questions}
        one={forms.question}
        addLabel={forms.addQuestion}
        value={config.questions}
        onChange={(questions, mark) => set('questions', questions, mark)}
        textMost={LIMITS.passage}
        shortMost={LIMITS.name}
        most={MOST_QUESTIONS}
        reserved={[MEDIA_STEP]}
      />
      <div className={styles.row}>
        <ChoiceField
          path="format"
          label={text.format}
          ids={FORMATS}
          labels={text.formats}
          value={format}
          onChange={(next) => set('format', next)}
        />
        <ChoiceField
          path="answers"
          label={text.answers}
          ids={ANSWER_MODES}
          labels={text.answersOf}
          value={answers}
          onChange={(next) => set('answers', next)}
        />
      </div>
      {answers === 'none' ? null : (
        <Check
          label={text.arriving}
          field={arriving}
          checked={config.arriving === true}
          onChange={(on) => set('arriving', on || undefined)}
        />
      )}
      {answers === 'none' ? null : <ReviewFirst config={config} set={set} />}
    </>
  );
}

function Media({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const name = useFieldName('media');
  const there = config.media !== undefined;
  const media = fieldsOf(config.media);
  const change = (field: string, value: unknown, mark: string) =>
    set('media', put(media, field, value), mark);
  return (
    <section className={styles.part} data-field={name}>
      <div className={styles.head}>
        <h3 className={styles.label}>{text.media}</h3>
        <Button
          size="s"
          kind="plain"
          icon={there ? 'trash' : 'plus'}
          onClick={() => set('media', there ? undefined : { title: '', url: '' })}
        >
          {there ? text.dropMedia : text.addMedia}
        </Button>
      </div>
      {there ? (
        <div className={styles.fields}>
          <div className={styles.pair}>
            <Line
              path="media.title"
              label={text.mediaTitle}
              value={textOf(media.title)}
              most={LIMITS.line}
              onChange={(title, mark) => change('title', title, mark)}
            />
            <Line
              path="media.url"
              label={forms.address}
              value={textOf(media.url)}
              most={LIMITS.link}
              address
              placeholder="https://"
              onChange={(url, mark) => change('url', url.trim(), mark)}
            />
          </div>
          <Line
            path="media.note"
            label={text.mediaNote}
            hint={text.mediaNoteHint}
            value={textOf(media.note)}
            most={LIMITS.passage}
            onChange={(note, mark) => change('note', optional(note), mark)}
          />
        </div>
      ) : null}
    </section>
  );
}
