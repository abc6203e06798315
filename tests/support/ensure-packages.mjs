import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** Installs the packages when they are missing or older than the lock file. Throws when that fails. */
export function ensurePackages(root) {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs) return
  console.log('installing packages (npm ci)')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: npm.endsWith('.cmd') })
  if (run.status !== 0) throw new Error('npm ci failed: check the package registry（组件没有安装成功，请检查软件源）')
}
