import { useText } from '../../ui/text.ts';
import { Check } from '../fields/Check.tsx';
import { useFieldName } from '../fields/place.ts';
import { Prose } from '../fields/Words.tsx';
import type { EditorProps } from './editorProps.ts';
import { editorsText } from './editorsText.ts';
import { FromItems } from './parts/FromItems.tsx';
import { LineList } from './parts/LineList.tsx';
import { optional, textOf } from './parts/read.ts';

/** Circle, square, triangle: what tables talk about, and for whom they write next steps. */
export function ShapesEditor({ config, set }: EditorProps) {
  const text = useText(editorsText);
  return (
    <>
      <Prose
        path="prompt"
        label={text.prompt}
        hint={text.promptHint}
        value={textOf(config.prompt)}
        most={500}
        onChange={(prompt, mark) => set('prompt', optional(prompt), mark)}
      />
      <LineList
        path="scopes"
        label={text.scopes}
        one={text.scope}
        addLabel={text.addScope}
        value={config.scopes}
        onChange={(scopes, mark) => set('scopes', scopes, mark)}
        most={60}
        mostLines={8}
      />
      <FromItems config={config} onChange={(from) => set('from', from)} />
      <Check
        label={text.review}
        field={useFieldName('review')}
        checked={config.review === true}
        onChange={(on) => set('review', on || undefined)}
      />
    </>
  );
}
