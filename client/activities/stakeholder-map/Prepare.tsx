import { MOST_LEVELS } from '../../../shared/activities/stakeholder-map/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Check } from '../../forms/Check.tsx';
import { FromItems } from '../../forms/FromItems.tsx';
import { useFieldName } from '../../forms/formScope.ts';
import { LineList } from '../../forms/LineList.tsx';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { ReviewFirst } from '../../forms/ReviewFirst.tsx';
import { optional, textOf } from '../../forms/read.ts';
import { Prose } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';
import { StakeholdersField } from './StakeholdersField.tsx';

/** A stakeholder map: the plan, who is placed, and how. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  return (
    <>
      <Prose
        path="plan"
        label={text.plan}
        hint={text.planHint}
        value={textOf(config.plan)}
        most={LIMITS.passage}
        onChange={(plan, mark) => set('plan', optional(plan), mark)}
      />
      <StakeholdersField
        value={config.stakeholders}
        onChange={(stakeholders, mark) => set('stakeholders', stakeholders, mark)}
      />
      <Check
        label={text.together}
        field={useFieldName('together')}
        checked={config.together === true}
        onChange={(on) => set('together', on || undefined)}
      />
      <LineList
        path="levels"
        label={text.levels}
        one={text.level}
        addLabel={text.addLevel}
        value={config.levels}
        onChange={(levels, mark) => set('levels', levels, mark)}
        most={LIMITS.name}
        mostLines={MOST_LEVELS}
      />
      <FromItems label={text.from} config={config} onChange={(from) => set('from', from)} />
      <ReviewFirst config={config} set={set} />
    </>
  );
}
