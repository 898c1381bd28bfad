import { BREAKS } from '../../../shared/activities/break/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import styles from '../../forms/Form.module.css';
import { useFieldName } from '../../forms/formScope.ts';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { optional, textOf } from '../../forms/read.ts';
import { Line, PartFault } from '../../forms/Words.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** A break: what is drawn, and the words beside the time. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  return (
    <>
      <div className={styles.choice} data-field={useFieldName('kind')}>
        <Segmented
          label={text.breakKind}
          labelShown
          options={BREAKS.map((id) => ({ id, label: text.breaks[id] }))}
          value={BREAKS.find((each) => each === config.kind) ?? 'coffee'}
          onChange={(kind) => set('kind', kind)}
        />
        <PartFault path="kind" />
      </div>
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
