import { MOST_SCOPES } from '../../../shared/activities/circle-square-triangle/rules.ts';
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

/** Circle, square, triangle: what tables talk about, and for whom they write next steps. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  return (
    <>
      <Prose
        path="prompt"
        label={text.prompt}
        hint={text.promptHint}
        value={textOf(config.prompt)}
        most={LIMITS.passage}
        onChange={(prompt, mark) => set('prompt', optional(prompt), mark)}
      />
      <Check
        label={text.alone}
        field={useFieldName('alone')}
        checked={config.alone === true}
        onChange={(on) => set('alone', on || undefined)}
      />
      <LineList
        path="scopes"
        label={text.scopes}
        one={text.scope}
        addLabel={text.addScope}
        value={config.scopes}
        onChange={(scopes, mark) => set('scopes', scopes, mark)}
        most={LIMITS.name}
        mostLines={MOST_SCOPES}
      />
      <FromItems config={config} onChange={(from) => set('from', from)} />
      <ReviewFirst config={config} set={set} />
    </>
  );
}
