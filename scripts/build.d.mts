export function fingerprint(root: string, paths: readonly string[]): string;
export function build(options?: { all?: boolean }): Promise<boolean>;

/** Puts a brotli and a gzip copy beside every text file of the folder that is worth it. */
export function precompress(folder: string): void;
