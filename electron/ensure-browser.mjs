import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']

/**
 * For `npm start` and `npm test`, before anything is built: finds an installed browser of the Chromium family; on Debian as root installs Chromium and Chinese fonts.
 * Throws a sentence about what is missing where there is none.
 */
export function ensureBrowser() {
  if (hasElectron() || findInstalled()) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) installOnDebian()
  if (!findInstalled()) {
    throw new Error('没有找到可用的浏览器。请安装 Chromium、Chrome 或 Edge，或用 ANTOU_BROWSER=路径 指明（no Chromium, Chrome or Edge was found）。')
  }
}

function hasElectron() {
  return Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH) || existsSync(path.resolve('node_modules/electron/path.txt'))
}

/** The program's own search is local-host/find-browser.ts, which plain Node cannot load; on Linux only PATH matters. */
function findInstalled() {
  if (process.env.ANTOU_BROWSER) return existsSync(process.env.ANTOU_BROWSER)
  if (process.platform !== 'linux') return true
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean)
  return NAMES.some((name) => folders.some((folder) => existsSync(path.join(folder, name))))
}

function installOnDebian() {
  console.log('正在安装浏览器和中文字体（apt-get: chromium, fonts-noto-cjk）……')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]) {
    const run = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
    if (run.status !== 0) throw new Error(`浏览器没有安装成功，系统的软件源不可用（apt-get ${args[0]} failed）。`)
  }
}
