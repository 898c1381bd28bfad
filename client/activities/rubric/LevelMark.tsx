/**
 * A level as a drawing: as many steps as there are levels, filled up to it; between two, the upper one is half filled. No
 * colour tells one from another, and it says nothing by itself: words stand beside it.
 * @param place in the order of levels, 0 the lowest; nothing for none
 */
export function LevelMark({
  levels,
  place,
  size = '1em',
}: {
  levels: number;
  place: number | undefined;
  size?: string;
}) {
  const width = 24 / levels;
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      style={{ inlineSize: size, blockSize: size, flex: 'none' }}
    >
      {Array.from({ length: levels }, (_, at) => {
        const height = 6 + (16 * (at + 1)) / levels;
        const x = at * width + 1;
        const y = 23 - height;
        const full = place !== undefined && at <= place;
        const half = place !== undefined && !full && at < place + 1;
        return (
          <g key={x}>
            <rect
              x={x}
              y={y}
              width={width - 2}
              height={height}
              fill={full ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth="1.2"
            />
            {half ? (
              <rect x={x} y={y + height / 2} width={width - 2} height={height / 2} fill="currentColor" />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
