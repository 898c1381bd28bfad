import { mendSheets } from './fetchPart.ts';
import { tryAgain } from './tryAgain.ts';

// A page that lost one of its own style sheets on the way asks for it until it has it: no browser does.
const mend = () => void tryAgain(mendSheets);
if (document.readyState === 'complete') mend();
else window.addEventListener('load', mend, { once: true });
