export type ProxyKind = 'nginx' | 'apache' | 'haproxy' | 'caddy';
export function ensureProxies(): Record<ProxyKind, string>;
