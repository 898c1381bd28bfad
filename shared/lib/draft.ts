/** A value that is being filled in, field by field: where many are made at once, spreads cost most of the making. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
