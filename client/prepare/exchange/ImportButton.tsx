import '../../start/noEval.ts';

import { useState } from 'react';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { importText } from './importText.ts';

/** Opens the import, where there is no session to put another one in place of. */
export function ImportButton() {
  const text = useText(importText);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="upload" onClick={() => setOpen(true)}>
        {text.button}
      </Button>
      {open ? <ImportDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
