import type { CommandLine } from 'electron'

/** Chromium's own background traffic, which no page and no webRequest ever sees. */
export const NETWORK_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-quic'],
  ['no-pings'],
]

/** Must run before `ready`. */
export function switchOffNetwork(commandLine: CommandLine): void {
  for (const [name, value] of NETWORK_SWITCHES) {
    if (value === undefined) commandLine.appendSwitch(name)
    else commandLine.appendSwitch(name, value)
  }
}
