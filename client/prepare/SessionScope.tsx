import { type ReactNode, useMemo } from 'react';
import { FormScopeContext } from '../forms/formScope.ts';
import { useFaults } from './checks/checks.ts';
import { useSession } from './data/store.ts';

/** Fields in it are named from the session on: `roles[0].title`. */
export function SessionScope({ children }: { children: ReactNode }) {
  const { language, roles } = useSession();
  const faults = useFaults();
  const place = useMemo(() => ({ at: '', language, faults, roles }), [language, faults, roles]);
  return <FormScopeContext value={place}>{children}</FormScopeContext>;
}
