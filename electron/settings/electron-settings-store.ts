import { existsSync, renameSync } from 'node:fs'
import path from 'node:path'
import Store from 'electron-store'
import type { SettingsPort } from '#electron/ipc/desktop-ports.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '#shared/contract/settings.ts'

/** The settings of the Electron program, in the same `settings.json` that the local host keeps: a user may change between the two. */
export function createElectronSettingsStore(folder: string, now: () => number = Date.now): SettingsPort {
  const store = openStore(folder, now)
  return {
    get: () => readSettings(store) ?? DEFAULT_SETTINGS,
    set: (settings) => writeSettings(store, settings),
  }
}

type SettingsStore = Store<Record<string, unknown>>

/** A file that does not hold settings is kept aside for whoever wants to look at it, and the defaults apply. */
function openStore(folder: string, now: () => number): SettingsStore {
  const open = () => new Store<Record<string, unknown>>({ name: 'settings', cwd: folder, accessPropertiesByDotNotation: false })
  try {
    const store = open()
    if (store.size === 0 || readSettings(store) !== null) return store
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  keepAside(path.join(folder, 'settings.json'), now)
  return open()
}

function keepAside(filePath: string, now: () => number): void {
  if (existsSync(filePath)) renameSync(filePath, filePath.replace(/\.json$/, `.unreadable-${now()}.json`))
}

function readSettings(store: SettingsStore): Settings | null {
  const parsed = settingsSchema.safeParse({ ...store.store })
  return parsed.success ? parsed.data : null
}

/** Reads back what was written: the writer inside electron-store does not notice a disk that filled up in the middle. */
function writeSettings(store: SettingsStore, settings: Settings): Result<Settings> {
  try {
    store.store = settings
    if (JSON.stringify(readSettings(store)) === JSON.stringify(settings)) return ok(settings)
  } catch (error) {
    console.warn('settings not written:', (error as NodeJS.ErrnoException).code ?? 'unreadable')
  }
  return fail(NOT_WRITTEN)
}

const NOT_WRITTEN = userError(
  'settings-not-saved',
  '这项设置没有能够保存，下次打开时会恢复原样。',
  '稿子没有受影响。',
  '请检查磁盘是否已满或只读，腾出空间后再设置一次。',
)
