/** The most characters that each kind of text may have. Apart from the schemas, so that phones load it alone. */
export const LIMITS = { name: 60, short: 120, sticky: 280 } as const;
