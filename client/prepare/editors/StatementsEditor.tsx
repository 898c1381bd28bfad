import { MOST_STATEMENTS } from '../../../shared/activities/take-off-touch-down/rules.ts';
import { useText } from '../../ui/text.ts';
import type { EditorProps } from './editorProps.ts';
import { editorsText } from './editorsText.ts';
import { QuestionList } from './parts/QuestionList.tsx';

/** Take off, touch down: its statements. */
export function StatementsEditor({ config, set }: EditorProps) {
  const text = useText(editorsText);
  return (
    <QuestionList
      path="statements"
      label={text.statements}
      hint={text.statementsHint}
      one={text.statement}
      addLabel={text.addStatement}
      value={config.statements}
      onChange={(statements, mark) => set('statements', statements, mark)}
      textMost={200}
      shortMost={48}
      most={MOST_STATEMENTS}
      prefix="s"
      oneLine
    />
  );
}
