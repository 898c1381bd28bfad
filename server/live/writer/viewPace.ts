/** How often each channel is sent to at most: least time between two views, ms. A host's doings do not wait. */
export const PACE = {
  console: { gap: 150 },
  projector: { gap: 150 },
  floor: { gap: 500 },
  table: { gap: 150 },
  me: { gap: 0 },
} as const;
