import { useText } from '../ui/text.ts';
import { Check } from './Check.tsx';
import { useFieldName } from './formScope.ts';
import { formsText } from './formsText.ts';
import type { PrepareProps } from './prepareProps.ts';

/** Whether hosts read first what people write: a field of every kind in which they may. */
export function ReviewFirst({ config, set }: PrepareProps) {
  const text = useText(formsText);
  return (
    <Check
      label={text.review}
      field={useFieldName('review')}
      checked={config.review === true}
      onChange={(on) => set('review', on || undefined)}
    />
  );
}
