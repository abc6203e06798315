import { existsSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import Conf from 'conf'
import { ownFileJson } from '#shared/base/own-file-json.ts'
import { type Result, type UserError, fail, ok, userError } from '#shared/base/result.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import { type Settings, settingsSchema } from '#shared/contract/settings.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { errnoOf } from '#electron/services/files/file-ops.ts'

export interface SettingsStore {
  /** What went wrong when the settings were read; the defaults took their place. */
  readonly problem: UserError | null
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
 * nobody loses a report by them, but nobody should lose them without a trace either. Settings that could not be read are not written over
 * until the program ends: the window holds the defaults, and saving those would wipe out the rest.
 */
export function createSettingsStore({ folder, openFile = openWithConf }: SettingsStoreOptions): SettingsStore {
  const { settings: atStart, problem } = readOrSetAside(folder)
  let current = atStart
  return {
    problem,
    get: () => current,
    set(settings) {
      const saved = problem === UNREADABLE ? fail(NOT_READ_BEFORE) : write(settings, folder, openFile)
      if (saved.ok) current = saved.value
      return saved
    },
  }
}

function openWithConf(folder: string): SettingsFile {
  return new Conf<Record<string, unknown>>({ cwd: folder, configName: 'settings', projectName: 'antou' })
}

function readOrSetAside(folder: string): { readonly settings: Settings; readonly problem: UserError | null } {
  const file = path.join(folder, FILE_NAME)
  try {
    const parsed = settingsSchema.safeParse(ownFileJson(readFileSync(file, 'utf8')))
    if (parsed.success) return { settings: parsed.data, problem: null }
    const aside = freeDamagedName(folder)
    renameSync(file, path.join(folder, aside))
    return { settings: DEFAULT_SETTINGS, problem: damaged(aside) }
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause
    return { settings: DEFAULT_SETTINGS, problem: errnoOf(cause) === 'ENOENT' ? null : UNREADABLE }
  }
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
  return `settings.damaged-${n}.json`
}

const SAFE = '稿子、短语和词表都没有受影响。'
const UNREADABLE = userError('unreadable', '设置这次没有读出来，先用初始的设置，文件没有改动。', SAFE, '请关掉正在用它的程序，再重新打开案头。')
const NOT_READ_BEFORE = userError(
  'unreadable',
  '设置这次打开时没有读出来，为了不盖掉原来的，没有保存。',
  SAFE,
  '请关掉正在用设置文件的程序，重新打开案头，再改一次。',
)

function damaged(aside: string): UserError {
  return userError(
    'damaged',
    `设置文件读不懂，可能是损坏了，已改名为“${aside}”原样留着，“我的信息”、外观等换成了初始的设置。`,
    SAFE,
    '请在“我的信息”里重新填一次，再看一看外观和字号。',
  )
}
