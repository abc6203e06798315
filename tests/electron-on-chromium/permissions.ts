import type { Page } from '@playwright/test'
import type { SessionRecord } from './sessions.ts'

/** Electron's name of a permission, and Chromium's. */
const PERMISSIONS: readonly (readonly [electron: string, chromium: string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['display-capture', 'display-capture'],
  ['clipboard-read', 'clipboard-read'],
  ['midi', 'midi'],
]

/** Makes Chromium answer permission requests as the app's handler would. Without a handler everything is granted, as in Electron. */
export async function applyPermissions(page: Page, record: SessionRecord): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const { browserContextId = '' } = targetInfo
  for (const [electronName, name] of PERMISSIONS) {
    const setting = isGranted(record, electronName) ? 'granted' : 'denied'
    await session.send('Browser.setPermission', { permission: { name }, setting, browserContextId })
  }
  await session.detach()
}

function isGranted(record: SessionRecord, permission: string): boolean {
  let granted = record.permissionRequest === null
  record.permissionRequest?.(null, permission, (answer) => {
    granted = answer
  })
  return granted
}
