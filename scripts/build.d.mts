export function fingerprint(root: string, paths: readonly string[]): string;
export function build(options?: { all?: boolean }): Promise<boolean>;

/** Writes into each page of the folder which build it is of. */
export function nameBuild(folder: string, id: string): void;

/** Puts a brotli and a gzip copy beside every text file of the folder that is worth it. */
export function precompress(folder: string): void;
