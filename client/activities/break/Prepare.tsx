import { BREAKS } from '../../../shared/activities/break/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { ChoiceField } from '../../forms/ChoiceField.tsx';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { optional, textOf } from '../../forms/read.ts';
import { Line } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** A break: what is drawn, and the words beside the time. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  return (
    <>
      <ChoiceField
        path="kind"
        label={text.breakKind}
        ids={BREAKS}
        labels={text.breaks}
        value={BREAKS.find((each) => each === config.kind) ?? 'coffee'}
        onChange={(kind) => set('kind', kind)}
      />
      <Line
        path="text"
        label={text.breakText}
        value={textOf(config.text)}
        most={LIMITS.short}
        onChange={(words, mark) => set('text', optional(words), mark)}
      />
      <Line
        path="invite"
        label={text.invite}
        hint={text.inviteHint}
        value={textOf(config.invite)}
        most={LIMITS.short}
        onChange={(words, mark) => set('invite', optional(words), mark)}
      />
    </>
  );
}
