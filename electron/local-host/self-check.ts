import { checkConnections } from '#electron/windows/self-check.ts'
import { type CheckedItem, checkedItem } from '#shared/contract/self-check.ts'

export interface LocalHostFacts {
  /** The address the server listens on. */
  readonly address: string
  readonly openResources: readonly string[]
}

/** The window speaks to its own server on this machine; nothing else is open. */
export function checkLocalHost({ address, openResources }: LocalHostFacts): CheckedItem[] {
  const isHere = new URL(address).hostname === '127.0.0.1'
  return [
    checkedItem('listening', '程序与窗口之间的通道', isHere, '只在这台电脑内部（127.0.0.1），别的电脑连不上。', '通道没有限制在这台电脑内部。'),
    // The server itself, and the window's connections to it.
    checkConnections(openResources, ['TCPServerWrap', 'TCPSocketWrap']),
  ]
}
