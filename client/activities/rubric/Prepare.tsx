import { FLOWS } from '../../../shared/activities/rubric/config.ts';
import {
  CANNOT_TELL,
  CHOSEN_USUAL,
  GAPS_USUAL,
  MOST_CHOSEN,
  MOST_DIMENSIONS,
  MOST_GAPS,
  MOST_LEVELS,
} from '../../../shared/activities/rubric/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { ChoiceField } from '../../forms/ChoiceField.tsx';
import styles from '../../forms/Form.module.css';
import { FromItems } from '../../forms/FromItems.tsx';
import { useFieldName, useFormScope } from '../../forms/formScope.ts';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { ReviewFirst } from '../../forms/ReviewFirst.tsx';
import { fieldsOf, listOf, numberOf, optional, textOf } from '../../forms/read.ts';
import { Stepper } from '../../forms/Stepper.tsx';
import { PartFault, Prose } from '../../forms/Words.tsx';
import { Field } from '../../ui/fields/Field.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';
import { TitledList } from './TitledList.tsx';

/** A rubric: its levels and dimensions in their own words, and how the room goes through them. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const { language } = useFormScope();
  const flow = config.flow === 'pulse' ? 'pulse' : 'whole';
  const dimensions = listOf(config.dimensions).map(fieldsOf);
  const calibrateName = useFieldName('calibrate');
  return (
    <>
      <Prose
        path="prompt"
        label={text.prompt}
        value={textOf(config.prompt)}
        most={LIMITS.purpose}
        onChange={(prompt, mark) => set('prompt', optional(prompt), mark)}
      />
      <ChoiceField
        path="flow"
        label={text.flow}
        ids={FLOWS}
        labels={text.flows}
        value={flow}
        onChange={(next) => set('flow', next === 'whole' ? undefined : next)}
      />
      <TitledList
        path="levels"
        label={text.levels}
        hint={text.levelsHint}
        one={text.level}
        addLabel={text.addLevel}
        textLabel={text.means}
        value={config.levels}
        onChange={(levels, mark) => set('levels', levels, mark)}
        titleMost={LIMITS.name}
        textMost={LIMITS.passage}
        most={MOST_LEVELS}
        prefix="l"
        reserved={[CANNOT_TELL]}
      />
      <TitledList
        path="dimensions"
        label={text.dimensions}
        one={text.dimension}
        addLabel={text.addDimension}
        textLabel={text.full}
        value={config.dimensions}
        onChange={(next, mark) => set('dimensions', next, mark)}
        titleMost={LIMITS.short}
        textMost={LIMITS.purpose}
        most={MOST_DIMENSIONS}
        prefix="d"
      />
      {flow === 'pulse' ? null : (
        <div data-field={calibrateName}>
          <Field label={text.calibrate}>
            {(input) => (
              <Select
                {...input}
                value={textOf(config.calibrate)}
                onChange={(id) => set('calibrate', optional(id))}
              >
                <option value="">{text.none}</option>
                {dimensions.map(({ id, title }) => (
                  <option key={textOf(id)} value={textOf(id)} lang={language}>
                    {textOf(title)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <PartFault path="calibrate" />
        </div>
      )}
      <div className={styles.figures}>
        <Stepper
          path="gaps"
          label={text.gaps}
          hint={text.gapsHint}
          value={numberOf(config.gaps) ?? (flow === 'pulse' ? 0 : Math.min(GAPS_USUAL, dimensions.length))}
          least={0}
          most={MOST_GAPS}
          onChange={(gaps, mark) => set('gaps', gaps, mark)}
        />
        {flow === 'pulse' ? null : (
          <Stepper
            path="choose"
            label={text.choose}
            value={numberOf(config.choose) ?? Math.min(CHOSEN_USUAL, Math.max(1, dimensions.length))}
            least={1}
            most={MOST_CHOSEN}
            onChange={(choose, mark) => set('choose', choose, mark)}
          />
        )}
      </div>
      <FromItems label={text.from} config={config} onChange={(from) => set('from', from)} />
      {flow === 'pulse' ? null : <ReviewFirst config={config} set={set} />}
    </>
  );
}
