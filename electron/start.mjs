/**
 * `npm start`: works on a fresh clone. Installs and builds what is missing or out of date, then opens the program:
 * in Electron where its binary is there or can be had, else in an installed browser (on Debian as root, Chromium is installed). `--dev` builds again at every change.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync, watch } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './ensure-browser.mjs'

// Not import.meta.dirname: an old Node does not know it, and must get as far as the sentence about its age.
const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const OLDEST_NODE = [20, 19]
const ELECTRON = path.join(ROOT, 'node_modules/electron')
const INSTALL_MS = 15_000
const SOURCES = ['electron', 'renderer', 'shared', 'assets', 'vite.config.ts', 'package.json']
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

checkNode()
installPackages()
if (process.argv.includes('--dev')) developForever()
else {
  buildIfNeeded()
  openProgram().on('exit', (code) => process.exit(code ?? 1))
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  if (isNewEnough) return
  stop(`案头需要 Node.js ${OLDEST_NODE.join('.')} 或更新的版本，这台电脑上是 ${process.versions.node}。请安装新版本后再试。`)
}

function installPackages() {
  const installed = path.join(ROOT, 'node_modules/.package-lock.json')
  if (modifiedAt(installed) >= modifiedAt(path.join(ROOT, 'package-lock.json'))) return
  console.log('正在安装需要的组件，第一次大约需要一分钟……')
  if (!run(npm, ['ci', '--no-audit', '--no-fund'])) stop('组件没有安装成功。请检查网络或软件源设置，然后重新运行 npm start。')
}

function buildIfNeeded() {
  const built = Math.min(
    ...['renderer/index.html', 'electron/main.cjs', 'electron/preload.cjs', 'electron/local-host.mjs', 'electron/bridge.js'].map((file) =>
      modifiedAt(path.join(ROOT, 'dist', file)),
    ),
  )
  if (built > 0 && built >= Math.max(...SOURCES.map((source) => newestIn(path.join(ROOT, source))))) return
  console.log('正在生成程序……')
  if (!build()) stop('程序没有生成成功，上面是原因。')
}

function build() {
  return run(process.execPath, [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'warn'])
}

function openProgram() {
  const electron = findElectron() ?? fetchElectron()
  if (electron !== null) return spawnHere(electron, [ROOT, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])])
  console.log('这台电脑上没有 Electron，改用已安装的浏览器打开，功能相同。')
  try {
    ensureBrowser()
  } catch (error) {
    // The local host says what can be done without one.
    console.error(error.message)
  }
  return spawnHere(process.execPath, [path.join(ROOT, 'dist/electron/local-host.mjs')])
}

/** Electron's own package would start a download when it is imported, so its files are looked at instead. */
function findElectron() {
  const pathFile = path.join(ELECTRON, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (elsewhere) return existing(path.join(elsewhere, name ?? (process.platform === 'win32' ? 'electron.exe' : 'electron')))
  return name === null ? null : existing(path.join(ELECTRON, 'dist', name))
}

/** One quiet attempt: on an intranet machine it fails at once, and the browser serves. */
function fetchElectron() {
  spawnSync(process.execPath, [path.join(ELECTRON, 'install.js')], { stdio: 'ignore', timeout: INSTALL_MS })
  return findElectron()
}

/** Simple on purpose: what a developer sees has gone through the same build and the same guards as the product. */
function developForever() {
  let program = null
  let timer = null
  const restart = () => {
    console.log('正在生成程序……')
    if (!build()) return
    program?.removeAllListeners('exit').kill()
    program = openProgram().on('exit', (code) => process.exit(code ?? 0))
  }
  for (const source of SOURCES.map((name) => path.join(ROOT, name)).filter(existsSync)) {
    watch(source, { recursive: statSync(source).isDirectory() }, () => {
      clearTimeout(timer)
      timer = setTimeout(restart, 200)
    })
  }
  restart()
}

function spawnHere(command, args) {
  const child = spawn(command, args, { stdio: 'inherit', cwd: ROOT })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => child.kill(signal))
  return child
}

/** @returns whether it ended well */
function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', cwd: ROOT, shell: command.endsWith('.cmd') }).status === 0
}

/** Milliseconds; 0 when there is no such file. */
function modifiedAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

function newestIn(file) {
  if (!existsSync(file)) return 0
  if (!statSync(file).isDirectory()) return modifiedAt(file)
  return Math.max(
    0,
    ...readdirSync(file, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => modifiedAt(path.join(entry.parentPath, entry.name))),
  )
}

function existing(file) {
  return existsSync(file) ? file : null
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
