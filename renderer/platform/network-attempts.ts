import { type CheckedItem, checkedItem } from '#shared/contract/self-check.ts'

/** By RFC 6761 no such host can ever exist, so that an attempt that were not refused would still reach nobody. */
const NOWHERE = 'https://self-check.invalid'
/** Chromium reports a refusal at once; this is long enough for a slow machine. */
const WAIT_MS = 400

interface Attempt {
  readonly id: string
  readonly title: string
  /** Throws, or starts something that the page's policy has to refuse. */
  readonly start: (address: string) => unknown
}

const ATTEMPTS: readonly Attempt[] = [
  { id: 'fetch', title: '试着读取一个网址', start: (address) => fetch(address).catch(() => undefined) },
  { id: 'socket', title: '试着建立实时连接', start: (address) => new WebSocket(address.replace('https', 'wss')) },
  { id: 'beacon', title: '试着在后台发出文字', start: (address) => navigator.sendBeacon(address, '') },
  { id: 'image', title: '试着载入网上的图片', start: (address) => Object.assign(new Image(), { src: address }) },
]

/** Tries to leave the machine in every way a page has, and says what became of it. The only file of the window that names a way to the network. */
export async function attemptNetwork(): Promise<CheckedItem[]> {
  const refused = new Set<string>()
  const listen = (event: SecurityPolicyViolationEvent) => refused.add(event.blockedURI)
  document.addEventListener('securitypolicyviolation', listen)
  for (const { id, start } of ATTEMPTS) start(`${NOWHERE}/${id}`)
  await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
  document.removeEventListener('securitypolicyviolation', listen)
  const isRefused = (id: string) => [...refused].some((address) => address.endsWith(`/${id}`))
  const attempts = ATTEMPTS.map(({ id, title }) => checkedItem(id, title, isRefused(id), '被拦下了，没有发出。', '没有被拦下。'))
  return [...attempts, isolation()]
}

/** A page that could reach Node could reach everything. */
function isolation(): CheckedItem {
  const found = ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)
  return checkedItem(
    'isolation',
    '窗口与电脑的隔离',
    found.length === 0,
    '窗口碰不到文件和系统，只能通过案头自己的功能存取稿子。',
    '窗口能够直接使用系统功能。',
  )
}
