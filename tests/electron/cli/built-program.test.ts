import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleProgram } from '#tests/electron/services/support/bundle-program.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** `uid`: run as that user; `deaf`: stop reading standard output at once, like `| head -0`. */
function run(program: string, argv: readonly string[], { uid, deaf = false }: { uid?: number; deaf?: boolean } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...argv], uid === undefined ? {} : { uid, gid: uid, cwd: '/' })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    if (deaf) child.stdout.destroy()
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

describe('the built antou program', () => {
  const tempFolder = useTempFolders()
  let programFolder = ''
  let program = ''

  beforeAll(async () => {
    programFolder = await mkdtemp(path.join(os.tmpdir(), 'antou-cli-'))
    program = await bundleProgram('electron/cli.ts', programFolder)
    await chmod(programFolder, 0o755)
  }, 60_000)
  afterAll(() => rm(programFolder, { recursive: true, force: true }))

  async function longReport() {
    const folder = await tempFolder()
    await chmod(folder, 0o755)
    const file = path.join(folder, '去年 的报告.txt')
    await writeFile(file, `2024年度抓基层党建工作述职报告\n${'坚持把党建工作摆在首位，推动各项工作落到实处。\n'.repeat(5000)}`)
    return { folder, file }
  }

  it('starts with the line that lets a shell run it', async () => {
    expect((await readFile(program, 'utf8')).split('\n')[0]).toBe('#!/usr/bin/env node')
  })

  it('prints everything into a pipe before it ends', async () => {
    const { file } = await longReport()
    const { code, stdout, stderr } = await run(program, ['import', file])
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).blocks).toHaveLength(5001)
  })

  it('says nothing when the reader of a pipe has gone', async () => {
    const { file } = await longReport()
    expect((await run(program, ['import', file], { deaf: true })).stderr).toBe('')
  })

  it('ends with 2 and one sentence when its output does not go into a full disk', async () => {
    if (!existsSync('/dev/full')) return console.warn('skipped: no /dev/full on this system')
    const { file } = await longReport()
    const full = openSync('/dev/full', 'w')
    const ended = spawnSync(process.execPath, [program, 'import', file], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
    closeSync(full)
    expect(ended.status).toBe(2)
    expect(ended.stderr).toBe('结果没有写完，标准输出写不进去。请检查磁盘空间，再试一次。\n')
  })

  it('ends with 2 and one sentence, without a stack trace, for a file that is not there', async () => {
    const { code, stdout, stderr } = await run(program, ['check', '没有 这个.txt'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('找不到这个文件或文件夹，文件读不出来。请检查文件名和所在的文件夹，再试一次。\n')
  })

  it('writes nothing and says so in a folder that this user may not write to', async () => {
    if (process.getuid === undefined) return console.warn('skipped: no users and permissions of this kind on Windows')
    const { folder, file } = await longReport()
    await chmod(folder, 0o555)
    // Permissions do not stop root: the program is run as somebody else then.
    const options = process.getuid() === 0 ? { uid: 65534 } : {}
    const { code, stderr } = await run(program, ['export', file, '-o', path.join(folder, '报告.docx')], options)
    await chmod(folder, 0o755)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^没有权限，或者文件正被别的程序打开着，Word 文件没有写成。[^\n]+\n$/)
    expect(await readdir(folder)).toEqual(['去年 的报告.txt'])
  })
})
