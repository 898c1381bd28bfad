import { useRef } from 'react';
import { useText } from '../ui/text.ts';
import { useTitle } from '../ui/useTitle.ts';
import { AgendaTab } from './agenda/AgendaTab.tsx';
import { TabBar } from './bar/TabBar.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { Checks } from './checks/Checks.tsx';
import { useLead } from './checks/useLead.ts';
import { usePrepared } from './data/store.ts';
import { useEditorKeys } from './data/useEditorKeys.ts';
import { useSafeLeaving } from './data/useSafeLeaving.ts';
import styles from './Editor.module.css';
import { ConflictDialog } from './exchange/ConflictDialog.tsx';
import { Notice } from './Notice.tsx';
import { prepareText } from './prepareText.ts';
import { SessionScope } from './SessionScope.tsx';
import { AboutTab } from './tabs/AboutTab.tsx';
import { LogisticsTab } from './tabs/LogisticsTab.tsx';
import { PeopleTab } from './tabs/PeopleTab.tsx';
import { ResourcesTab } from './tabs/ResourcesTab.tsx';

/** The editor of one session: a bar, the parts of the session, and what is left to check. */
export function Editor() {
  const tab = usePrepared((state) => state.tab);
  const title = usePrepared((state) => state.history.now.session.title);
  const root = useRef<HTMLDivElement>(null);
  useEditorKeys();
  useSafeLeaving();
  useLead(root);
  useTitle(useText(prepareText).tabs[tab], title);

  return (
    <div className={styles.page} data-face="console" ref={root}>
      <SessionScope>
        <header>
          <TopBar />
          <TabBar />
        </header>
        <div className={styles.body}>
          <main className={styles.main} key={tab}>
            {tab === 'agenda' ? <AgendaTab /> : null}
            {tab === 'about' ? <AboutTab /> : null}
            {tab === 'people' ? <PeopleTab /> : null}
            {tab === 'resources' ? <ResourcesTab /> : null}
            {tab === 'logistics' ? <LogisticsTab /> : null}
          </main>
          <Checks />
        </div>
      </SessionScope>
      <Notice />
      <ConflictDialog />
    </div>
  );
}
