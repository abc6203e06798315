import { EventEmitter } from 'node:events'
import { modelled } from './not-modelled.ts'

type BeforeRequest = (details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void
type PermissionRequest = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void
type PermissionCheck = (contents: unknown, permission: string) => boolean

/** What the app has set on its session, for tests to ask about and for the stand-in to obey. */
export interface SessionRecord {
  beforeRequest: BeforeRequest | null
  permissionRequest: PermissionRequest | null
  permissionCheck: PermissionCheck | null
  devicePermission: (() => boolean) | null
  displayMedia: ((request: unknown, answer: (streams: object) => void) => void) | null
  spellCheckerEnabled: boolean
  dictionaryAddress: string | null
}

export function createSession() {
  const record: SessionRecord = {
    beforeRequest: null,
    permissionRequest: null,
    permissionCheck: null,
    devicePermission: null,
    displayMedia: null,
    spellCheckerEnabled: true,
    dictionaryAddress: null,
  }
  const keep =
    <K extends keyof SessionRecord>(key: K) =>
    (value: SessionRecord[K]): void => {
      record[key] = value
    }
  const members = {
    record,
    webRequest: modelled('webRequest', { onBeforeRequest: keep('beforeRequest') }),
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('devicePermission'),
    setDisplayMediaRequestHandler: keep('displayMedia'),
    setSpellCheckerEnabled: keep('spellCheckerEnabled'),
    isSpellCheckerEnabled: () => record.spellCheckerEnabled,
    setSpellCheckerDictionaryDownloadURL: keep('dictionaryAddress'),
  }
  const defaultSession = modelled('session', Object.assign(new EventEmitter(), members))
  return { defaultSession, record }
}

/** Whether the app's webRequest lets a request through. Without a listener everything passes, as in Electron. */
export function isCancelled(record: SessionRecord, url: string): boolean {
  let cancelled = false
  record.beforeRequest?.({ url }, (verdict) => {
    cancelled = verdict.cancel === true
  })
  return cancelled
}
