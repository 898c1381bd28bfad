import '../start/noEval.ts';
import { Route, Switch } from 'wouter';
import '../parts/sheets.ts';
import '../ui/drawings.ts';
import '../styles/tokens.css';
import '../styles/font.css';
import '../styles/base.css';
import { part } from '../parts/part.tsx';
import '../ui/theme.ts';
import { start } from '../start/start.tsx';
import { HostPage } from './HostPage.tsx';

const ConsolePage = part(
  async () => ({ default: (await import('../console/ConsolePage.tsx')).ConsolePage }),
  'console',
);

start(
  <Switch>
    <Route path="/console/:room">{({ room }) => <ConsolePage key={room} roomId={room} />}</Route>
    <Route>
      <HostPage />
    </Route>
  </Switch>,
);
