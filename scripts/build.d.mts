export function fingerprint(root: string, paths: readonly string[]): string;
export function build(options?: { all?: boolean }): Promise<boolean>;
