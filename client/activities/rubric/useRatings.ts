import { useEffect, useState } from 'react';

type Ratings = Readonly<Record<string, string>>;

/**
 * One's own ratings, shown from the moment of the tap: what was wished for stands until the server's view has it, or
 * refuses it.
 * @param cast sends one; answers whether it was saved
 */
export function useRatings(
  known: Ratings = {},
  cast: (rating: { dimension: string; level: string }) => Promise<boolean>,
) {
  const [wished, setWished] = useState<Ratings>({});
  const without = (ratings: Ratings, dimension: string): Ratings =>
    Object.fromEntries(Object.entries(ratings).filter(([id]) => id !== dimension));

  // What the view says is the truth: a wish that it has is none any more.
  const all = JSON.stringify(known);
  useEffect(() => {
    const saved: Ratings = JSON.parse(all);
    setWished((wishes) =>
      Object.fromEntries(Object.entries(wishes).filter(([id, level]) => saved[id] !== level)),
    );
  }, [all]);

  return [
    { ...known, ...wished },
    async (dimension: string, level: string) => {
      if ((wished[dimension] ?? known[dimension]) === level) return;
      setWished((wishes) => ({ ...wishes, [dimension]: level }));
      if (!(await cast({ dimension, level }))) setWished((wishes) => without(wishes, dimension));
    },
  ] as const;
}
