import helmet from 'helmet';

/** What tells browsers to be careful with an answer: with pages, calls, and what Socket.IO answers alike. */
export function safeHeaders(publicUrl: string | undefined): ReturnType<typeof helmet> {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // Plain HTTP on a LAN is a supported way to run: only an https address may ask browsers for https.
    strictTransportSecurity: secure,
    crossOriginOpenerPolicy: secure,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
