import { existsSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import Conf from 'conf'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import { type Settings, settingsSchema } from '#shared/contract/settings.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { errnoOf } from '#electron/services/files/file-ops.ts'

export interface SettingsStore {
  get(): Settings
  set(settings: Settings): Result<Settings>
}

/** What is used of conf, and of electron-store, which is a conf. Reading or setting `store` touches the file and may throw. */
export interface SettingsFile {
  store: Record<string, unknown>
}

export interface SettingsStoreOptions {
  readonly folder: string
  /** Opens settings.json in the folder; conf unless told otherwise. Electron passes `(folder) => new ElectronStore({ cwd: folder, name: 'settings' })`. */
  readonly openFile?: (folder: string) => SettingsFile
}

const FILE_NAME = 'settings.json'

/**
 * The settings of this user. Settings that make no sense are set aside as settings.damaged-<n>.json and the defaults take their place:
 * nobody loses a report by them, but nobody should lose them without a trace either.
 */
export function createSettingsStore({ folder, openFile = openWithConf }: SettingsStoreOptions): SettingsStore {
  let current = readOrSetAside(folder)
  return {
    get: () => current,
    set(settings) {
      const saved = write(settings, folder, openFile)
      if (saved.ok) current = saved.value
      return saved
    },
  }
}

function openWithConf(folder: string): SettingsFile {
  return new Conf<Record<string, unknown>>({ cwd: folder, configName: 'settings', projectName: 'antou' })
}

function readOrSetAside(folder: string): Settings {
  const file = path.join(folder, FILE_NAME)
  try {
    const parsed = settingsSchema.safeParse(ownFileJson(readFileSync(file, 'utf8')))
    if (parsed.success) return parsed.data
    renameSync(file, freeDamagedName(folder))
  } catch (cause) {
    // Not there yet, or not to be read or moved just now: the defaults serve, and a later `set` says what is wrong.
    if (errnoOf(cause) === null) throw cause
  }
  return DEFAULT_SETTINGS
}

function write(settings: Settings, folder: string, openFile: (folder: string) => SettingsFile): Result<Settings> {
  try {
    // A file damaged since the start would make conf throw; it goes the way of one found damaged at the start.
    readOrSetAside(folder)
    const file = openFile(folder)
    file.store = settings
    // conf writes with `atomically`, which calls a file cut short by a full disk a success: read it back.
    const reread = settingsSchema.safeParse(ownFileJson(readFileSync(path.join(folder, FILE_NAME), 'utf8')))
    if (reread.success && JSON.stringify(reread.data) === JSON.stringify(settingsSchema.parse(settings))) return ok(reread.data)
    return fail(fileError(Object.assign(new Error('settings were cut short'), { code: 'ENOSPC' }), 'settings'))
  } catch (cause) {
    return fail(fileError(cause, 'settings'))
  }
}

function freeDamagedName(folder: string): string {
  let n = 1
  while (existsSync(path.join(folder, `settings.damaged-${n}.json`))) n++
  return path.join(folder, `settings.damaged-${n}.json`)
}
