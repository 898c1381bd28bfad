export function ensureWebkit(): { readonly driver: string; readonly browser: string } | undefined;
