/** "Ana · North School": parts beside one another, each in its own direction of writing; what is missing is left out. */
export function Parts({ of: [part, ...others] }: { of: readonly (string | undefined)[] }) {
  const more = others.filter((other) => other !== undefined && other !== '');
  if (!part) return more.length > 0 ? <Parts of={more} /> : null;
  return (
    <>
      <bdi>{part}</bdi>
      {more.length > 0 ? (
        <>
          {' · '}
          <Parts of={more} />
        </>
      ) : null}
    </>
  );
}
