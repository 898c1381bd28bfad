import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import styles from './Form.module.css';
import { useFault } from './formScope.ts';
import { formsText } from './formsText.ts';

/** An id is never shown; where an import brought one that cannot stay, one press makes another. */
export function IdFault({ path, onRenew }: { path: string; onRenew: () => void }) {
  const text = useText(formsText);
  const fault = useFault(`${path}.id`);
  if (!fault) return null;
  return (
    <p className={styles.fault} data-field={`${path}.id`}>
      {text.fault.renamed}{' '}
      <Button size="s" kind="plain" onClick={onRenew}>
        {text.fault.rename}
      </Button>
    </p>
  );
}
