import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch } from 'wouter';
import '../styles/tokens.css';
import '../styles/font.css';
import '../styles/base.css';
import '../ui/theme.ts';
import { HostPage } from './HostPage.tsx';

const ConsolePage = lazy(() =>
  import('../console/ConsolePage.tsx').then(({ ConsolePage }) => ({ default: ConsolePage })),
);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

createRoot(root).render(
  <StrictMode>
    <Suspense fallback={null}>
      <Switch>
        <Route path="/console/:room">{({ room }) => <ConsolePage key={room} roomId={room} />}</Route>
        <Route>
          <HostPage />
        </Route>
      </Switch>
    </Suspense>
  </StrictMode>,
);
