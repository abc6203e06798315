const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' blob: data:"],
  ['font-src', "'self'"],
  ['worker-src', "'self'"],
  ['frame-src', "'none'"],
  ['frame-ancestors', "'none'"],
  ['object-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
]

/**
 * The window may run its own scripts, styles, fonts and workers and reach nothing else.
 * @param host the local host's window speaks to its own server; Electron's speaks through the preload and to nobody
 */
export function contentSecurityPolicy(host: 'electron' | 'local-host'): string {
  const connect = ['connect-src', host === 'electron' ? "'none'" : "'self'"] as const
  return [...DIRECTIVES, connect].map(([name, value]) => `${name} ${value}`).join('; ')
}
