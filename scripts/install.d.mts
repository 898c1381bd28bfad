export function findProgram(names: readonly (string | undefined)[]): string | undefined;
export function starts(path: string): boolean;
export function installDebians(what: string, ...packages: readonly string[]): boolean;
export function shown(program: string, args: readonly string[]): boolean;
