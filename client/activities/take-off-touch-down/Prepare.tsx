import { MOST_STATEMENTS, SHORT_MOST } from '../../../shared/activities/take-off-touch-down/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { QuestionList } from '../../forms/QuestionList.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** Take off, touch down: its statements. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  return (
    <QuestionList
      path="statements"
      label={text.statements}
      hint={text.statementsHint}
      one={text.statement}
      addLabel={text.addStatement}
      value={config.statements}
      onChange={(statements, mark) => set('statements', statements, mark)}
      textMost={LIMITS.line}
      shortMost={SHORT_MOST}
      most={MOST_STATEMENTS}
      prefix="s"
      oneLine
    />
  );
}
