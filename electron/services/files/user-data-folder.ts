import os from 'node:os'
import path from 'node:path'

/**
 * A folder named from outside, or null: ANTOU_USER_DATA (tests), else the folder 案头数据 beside the portable program
 * (electron-builder's launcher names its place), so that a copy on a stick carries its drafts along.
 */
export function namedDataFolder(environment: NodeJS.ProcessEnv = process.env): string | null {
  const portable = environment['PORTABLE_EXECUTABLE_DIR']
  return environment['ANTOU_USER_DATA'] || (portable ? path.join(portable, '案头数据') : null)
}

/** Where Electron keeps the program's data, so that both hosts show the same drafts, unless another folder is named. */
export function userDataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = os.homedir(),
): string {
  const named = namedDataFolder(environment)
  if (named !== null) return named
  if (platform === 'win32') return path.join(environment['APPDATA'] ?? path.join(home, 'AppData/Roaming'), '案头')
  if (platform === 'darwin') return path.join(home, 'Library/Application Support', '案头')
  return path.join(environment['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), '案头')
}
