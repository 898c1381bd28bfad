import '../../client/styles/base.css';
import '../../client/ui/drawings.ts';
import { createRoot } from 'react-dom/client';
import { setLanguage } from '../../client/ui/text.ts';
import { fromQuery } from './options.ts';

/** One real screen in its frame, as the query asks for it. `data-ready` on <html> says that it is painted. */
const shot = fromQuery(location.search);
const page = document.documentElement;
page.dataset.theme = shot.dark ? 'dark' : 'light';
setLanguage(shot.lang === 'es' ? 'es' : 'en');
if (shot.rtl) page.dir = 'rtl';
if (shot.face !== 'phone') await import('../../client/styles/font.css');

const place = document.getElementById('root');
if (!place) throw new Error('the page has no #root');

const shown = shot.kit
  ? await import('./Kit.tsx').then(({ Kit }) => <Kit face={shot.face} />)
  : await import('./Stage.tsx').then(async ({ stageFor, StageView }) => (
      <StageView {...(await stageFor(shot))} shot={shot} />
    ));
createRoot(place).render(shown);

await document.fonts.ready;
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    page.dataset.ready = 'true';
  }),
);
