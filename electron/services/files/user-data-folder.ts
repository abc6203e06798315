import os from 'node:os'
import path from 'node:path'

/** Where Electron keeps the program's data, so that both hosts show the same drafts. ANTOU_USER_DATA names another folder (tests). */
export function userDataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = os.homedir(),
): string {
  const named = environment['ANTOU_USER_DATA']
  if (named) return named
  if (platform === 'win32') return path.join(environment['APPDATA'] ?? path.join(home, 'AppData/Roaming'), '案头')
  if (platform === 'darwin') return path.join(home, 'Library/Application Support', '案头')
  return path.join(environment['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), '案头')
}
