import { useEffect, useState } from 'react';

/**
 * A choice that is shown from the moment of the tap: what was wished for stands until the server's view agrees
 * with it, or refuses it.
 * @param known What the server's view says.
 * @param cast Sends the choice; answers whether it was saved.
 */
export function useChoice<T>(known: T | undefined, cast: (choice: T) => Promise<boolean>) {
  const [wished, setWished] = useState<T>();

  // What the view says last is the truth: another phone of the table may have chosen since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new view ends the wish
  useEffect(() => setWished(undefined), [known]);

  return [
    wished ?? known,
    async (choice: T) => {
      if (choice === (wished ?? known)) return;
      setWished(choice);
      if (!(await cast(choice))) setWished(undefined);
    },
  ] as const;
}
