import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch } from 'wouter';
import '../styles/tokens.css';
import '../styles/base.css';
import { JoinPage } from './JoinPage.tsx';
import { RoomPage } from './RoomPage.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

createRoot(root).render(
  <StrictMode>
    <Switch>
      <Route path="/r/:code">{({ code }) => <RoomPage key={code} code={code.toUpperCase()} />}</Route>
      <Route>
        <JoinPage />
      </Route>
    </Switch>
  </StrictMode>,
);
