import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { appFolder } from '#tests/e2e/launch.ts'

/** Bytes of the packed program without Electron itself. */
const SIZE_BUDGET = 16_000_000
const BUILDER = path.join('node_modules', 'electron-builder', 'cli.js')

/** Where Electron's binary keeps its fuses: the mark that the packager looks for, version, count, and all of them as they are delivered. */
const FUSES_AS_DELIVERED = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100111'

/** A fuse in the binary is a character. */
const OFF = '0'
const ON = '1'

/** As much of an Electron folder as the packager touches. */
async function stubElectron(folder: string): Promise<string> {
  const electron = path.join(folder, 'electron')
  await mkdir(path.join(electron, 'locales'), { recursive: true })
  await mkdir(path.join(electron, 'resources'))
  await writeFile(path.join(electron, 'electron'), `stub ${FUSES_AS_DELIVERED} stub`)
  await chmod(path.join(electron, 'electron'), 0o755)
  await writeFile(path.join(electron, 'LICENSE'), 'stub')
  for (const language of ['zh-CN', 'en-US', 'fr']) await writeFile(path.join(electron, 'locales', `${language}.pak`), '')
  return electron
}

async function pack(folder: string): Promise<{ program: string; asar: string; binary: string }> {
  const output = path.join(folder, 'release')
  const options = [`-c.electronDist=${await stubElectron(folder)}`, `-c.directories.output=${output}`, '--publish', 'never']
  const run = spawnSync(process.execPath, [BUILDER, '--linux', 'dir', '--x64', ...options], { cwd: appFolder, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${run.stdout}\n${run.stderr}`)
  const program = path.join(output, 'linux-unpacked')
  return { program, asar: path.join(program, 'resources/app.asar'), binary: path.join(program, 'antou') }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

test.describe('the packed program', () => {
  // One worker packs once for all of them.
  test.describe.configure({ mode: 'default' })
  let folder = ''
  let packed: Awaited<ReturnType<typeof pack>>
  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'antou-pack-'))
    packed = await pack(folder)
  })
  test.afterAll(() => rm(folder, { recursive: true, force: true }))

  test('holds the built window, main and data, and nothing else', async () => {
    const listed = listPackage(packed.asar, { isPack: false }).map((name) => name.replaceAll('\\', '/').slice(1))
    const inside = listed.filter((name) => !listed.some((other) => other.startsWith(`${name}/`)))
    const apart = ['dist/cli.mjs', 'dist/electron/local-host.mjs', 'dist/electron/bridge.js']
    const built = (await filesUnder(path.join(appFolder, 'dist'))).map((file) => path.relative(appFolder, file).replaceAll('\\', '/'))
    expect(built).toEqual(expect.arrayContaining(apart))
    const belongs = built.filter((name) => !apart.includes(name) && !name.endsWith('.map'))
    expect(inside.toSorted()).toEqual([...belongs, 'package.json'].toSorted())
    expect(inside.filter((name) => /\.tsx?$|(^|\/)(node_modules|tests)\//.test(name))).toEqual([])
    for (const name of ['main.cjs', 'preload.cjs', 'import-worker.cjs']) expect(inside).toContain(`dist/electron/${name}`)
  })

  test('is small, and says no more of itself than it needs', async () => {
    const { size } = await stat(packed.asar)
    console.log(`packed program: ${(size / 1e6).toFixed(1)} MB`)
    expect(size).toBeLessThan(SIZE_BUDGET)
    const manifest = JSON.parse(extractFile(packed.asar, 'package.json').toString('utf8'))
    expect(manifest).toMatchObject({ name: 'antou', productName: '案头', main: 'dist/electron/main.cjs' })
    expect(Object.keys(manifest)).not.toContain('devDependencies')
    expect(Object.keys(manifest)).not.toContain('scripts')
  })

  test('brings two languages of Electron and no updater', async () => {
    const beside = (await filesUnder(packed.program)).map((file) => path.relative(packed.program, file).replaceAll('\\', '/'))
    expect(beside.filter((name) => name.startsWith('locales/')).toSorted()).toEqual(['locales/en-US.pak', 'locales/zh-CN.pak'])
    expect(beside.filter((name) => /app-update|default_app/.test(name))).toEqual([])
  })

  test('has its fuses set: it can be started in no other way than as itself', async () => {
    const wire = await getCurrentFuseWire(packed.binary)
    const state = (option: FuseV1Options) => String.fromCharCode(wire[option] ?? 0)
    expect(state(FuseV1Options.RunAsNode)).toBe(OFF)
    expect(state(FuseV1Options.EnableCookieEncryption)).toBe(ON)
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(OFF)
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe(OFF)
    expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(ON)
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe(ON)
    expect(state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(OFF)
    expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(OFF)
  })

  test('starts from what was packed: main and preload are the compiled ones', async () => {
    const main = extractFile(packed.asar, 'dist/electron/main.cjs')
    expect(main.equals(await readFile(path.join(appFolder, 'dist/electron/main.cjs')))).toBe(true)
    expect(main.toString('utf8')).not.toMatch(/sourceMappingURL/)
  })

  /** The source is held to this by the table of imports; here it is asked of what the packages bring along as well. */
  test('has nothing in it that reaches a network or starts another program', () => {
    const OUTWARD = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector|child_process|cluster)(?:\/|$)/
    for (const name of ['main.cjs', 'preload.cjs', 'import-worker.cjs']) {
      const code = extractFile(packed.asar, `dist/electron/${name}`).toString('utf8')
      const modules = [...code.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].flatMap((match) => match[1] ?? [])
      expect(modules.length, name).toBeGreaterThan(0)
      expect(
        modules.filter((module) => OUTWARD.test(module)),
        name,
      ).toEqual([])
    }
  })
})
