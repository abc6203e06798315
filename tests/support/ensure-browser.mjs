import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']

/**
 * Finds an installed browser of the Chromium family; on Debian as root installs Chromium and Chinese fonts.
 * Throws a sentence about what is missing where there is none.
 */
export function ensureBrowser() {
  if (hasElectron() || findInstalled()) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) installOnDebian()
  if (!findInstalled()) {
    throw new Error('end-to-end tests need Chromium, Chrome or Edge (or ANTOU_BROWSER=/path/to/it)（端到端测试需要安装 Chromium、Chrome 或 Edge）')
  }
}

function hasElectron() {
  return Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH) || existsSync(path.resolve('node_modules/electron/path.txt'))
}

/** The tests' own search is electron/local-host/find-browser.ts, which plain Node cannot load here; on Linux only PATH matters. */
function findInstalled() {
  if (process.env.ANTOU_BROWSER) return existsSync(process.env.ANTOU_BROWSER)
  if (process.platform !== 'linux') return true
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean)
  return NAMES.some((name) => folders.some((folder) => existsSync(path.join(folder, name))))
}

function installOnDebian() {
  console.log('installing chromium and Chinese fonts (apt-get)')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]) {
    const run = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
    if (run.status !== 0) throw new Error(`apt-get ${args[0]} failed（系统软件源不可用）`)
  }
}
