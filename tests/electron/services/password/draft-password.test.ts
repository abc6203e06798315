import { copyFile, cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '#shared/document/report-change.ts'
import type { Services } from '#electron/services/create-services.ts'
import type { FileOps } from '#electron/services/files/file-ops.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { type Fault, failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { IS_LONG } from '#tests/electron/services/support/fault-figures.ts'
import { filesHolding, programIn } from '#tests/electron/services/support/program-in.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const PASSWORD = '翠湖村2026年'
/** The short form strikes every so-manieth operation. */
const STEP = IS_LONG ? 1 : 11
const ANOTHER = '另外一个密码，八个字'
const VIEW = { caret: null }
/** Stands in every text of these tests. */
const MARK = '独一无二的记号'

describe('the password of the drafts', () => {
  const tempFolder = useTempFolders()

  /** Draft a with a previous version, a kept version, a journal and an export note; draft b in the bin, twice; a damaged draft c. */
  async function filled(home: string): Promise<Services> {
    const program = programIn(home)
    const { drafts, versions } = program
    unwrap(await drafts.prepare())
    unwrap(await drafts.createFrom(reportWith(`${MARK}一`, 'a')))
    unwrap(await drafts.open('a'))
    unwrap(await versions.keep(reportWith(`${MARK}一`, 'a'), 'named', '一稿'))
    unwrap(await drafts.save({ document: reportWith(`${MARK}二`, 'a'), view: VIEW, revision: 1 }))
    const change = changeBetween(reportWith(`${MARK}二`, 'a').blocks, reportWith(`${MARK}三`, 'a').blocks)
    unwrap(await drafts.append({ id: 'a', revision: 2, change, view: VIEW }))
    unwrap(await program.recordFinalExport('a', `${MARK}.docx`, 0))
    unwrap(await drafts.createFrom(reportWith(`${MARK}箱`, 'b')))
    unwrap(await drafts.remove('b'))
    await copyFile(path.join(home, 'drafts/trash/b.antou'), path.join(home, 'drafts/trash/b.antou.1'))
    await writeFile(path.join(home, 'drafts/c.antou'), `坏了的草稿，${MARK}`)
    await drafts.closeAll()
    return program
  }

  /** Another machine on the same folder writes in a draft. */
  async function lockElsewhere(home: string, id: string) {
    const lock = { format: 'antou-lock', pid: 1, started: null, host: '另一台', token: '别人' }
    await writeFile(path.join(home, 'drafts', `${id}.lock`), JSON.stringify(lock))
  }

  /** Everything is there and says what it said. */
  async function expectAllThere({ drafts, versions, listFinalExports }: Services, place = '') {
    const opened = await drafts.open('a')
    expect(opened, place).toMatchObject({ ok: true, value: { restored: true } })
    expect(opened.ok && opened.value.document.blocks, place).toEqual(reportWith(`${MARK}三`, 'a').blocks)
    await drafts.closeAll()
    const [version] = unwrap(await versions.list('a')).versions
    expect(unwrap(await versions.read('a', version?.number ?? 0)).blocks, place).toEqual(reportWith(`${MARK}一`, 'a').blocks)
    expect(unwrap(await listFinalExports('a')), place).toMatchObject([{ fileName: `${MARK}.docx` }])
    expect(unwrap(await drafts.listBin()), place).toMatchObject([{ id: 'b', chars: expect.any(Number) }])
    expect(
      unwrap(await drafts.list())
        .map(({ id, state }) => [id, state])
        .sort(),
      place,
    ).toEqual([
      ['a', 'readable'],
      ['c', 'damaged'],
    ])
  }

  async function unlocked(home: string, password = PASSWORD, ops?: FileOps): Promise<Services> {
    const program = programIn(home, ops)
    unwrap(await program.drafts.prepare())
    unwrap(await program.password.unlock(password))
    return program
  }

  it('leaves nothing of the user’s text in the clear, and everything readable', async () => {
    const home = await tempFolder()
    const program = await filled(home)
    expect(await filesHolding(home, MARK)).toHaveLength(9)
    expect(unwrap(await program.password.set(PASSWORD))).toEqual({ lock: 'open', unfinished: null })
    expect(await filesHolding(home, MARK, PASSWORD)).toEqual([])
    await expectAllThere(program)
  })

  it('is asked for at the next start, before anything is shown', async () => {
    const home = await tempFolder()
    unwrap(await (await filled(home)).password.set(PASSWORD))
    const program = programIn(home)
    unwrap(await program.drafts.prepare())
    expect(unwrap(await program.password.state()).lock).toBe('locked')
    const refused = [
      await program.drafts.list(),
      await program.drafts.search(MARK),
      await program.drafts.open('a'),
      await program.drafts.createFrom(reportWith('新的', 'n')),
      await program.drafts.recover('c'),
      await program.drafts.listBin(),
      await program.versions.list('a'),
      await program.backup.make(),
      await program.listFinalExports('a'),
    ]
    for (const answer of refused) expect(answer).toMatchObject({ ok: false, error: { code: 'locked' } })
    const wrong = await program.password.unlock('翠湖村2025年')
    expect(wrong).toMatchObject({ ok: false, error: { code: 'wrong-password' } })
    if (!wrong.ok) expectThreeSentences(wrong.error)
    expect(unwrap(await program.password.unlock(PASSWORD)).lock).toBe('open')
    await expectAllThere(program)
    expect(unwrap(await program.password.lock()).lock).toBe('locked')
    expect(await program.drafts.list()).toMatchObject({ ok: false, error: { code: 'locked' } })
  })

  it('covers everything that is written later', async () => {
    const home = await tempFolder()
    unwrap(await (await filled(home)).password.set(PASSWORD))
    const { drafts, versions, recordFinalExport } = await unlocked(home)
    const { revision, document } = unwrap(await drafts.open('a'))
    const second = { ...document, blocks: reportWith(`${MARK}四`, 'a').blocks }
    unwrap(await drafts.append({ id: 'a', revision, change: changeBetween(document.blocks, second.blocks), view: VIEW }))
    const saved = unwrap(await drafts.save({ document: { ...second, blocks: reportWith(`${MARK}五`, 'a').blocks }, view: VIEW, revision }))
    expect(saved.movedTo).toBeUndefined()
    unwrap(await versions.keep(second, 'named', MARK))
    unwrap(await versions.rename('a', 2, `${MARK}名`))
    unwrap(await recordFinalExport('a', `${MARK}2.docx`, 0))
    unwrap(await drafts.copy(second, VIEW))
    unwrap(await drafts.remove('a'))
    expect(await filesHolding(home, MARK)).toEqual([])
    await drafts.closeAll()
  })

  it('is changed without writing a single draft; the old one then opens nothing', async () => {
    const home = await tempFolder()
    const program = await filled(home)
    unwrap(await program.password.set(PASSWORD))
    const before = await readFile(path.join(home, 'drafts/a.antou'))
    expect(await program.password.change('不是这个密码', ANOTHER)).toMatchObject({ ok: false, error: { code: 'wrong-password' } })
    expect(await program.password.change(PASSWORD, '短')).toMatchObject({ ok: false, error: { code: 'password-too-short' } })
    unwrap(await program.password.change(PASSWORD, ANOTHER))
    expect(await readFile(path.join(home, 'drafts/a.antou'))).toEqual(before)
    const next = programIn(home)
    unwrap(await next.drafts.prepare())
    expect(await next.password.unlock(PASSWORD)).toMatchObject({ ok: false, error: { code: 'wrong-password' } })
    unwrap(await next.password.unlock(ANOTHER))
    await expectAllThere(next)
  })

  it('is taken away again: every file is as readable as before, and no password file is left', async () => {
    const home = await tempFolder()
    const program = await filled(home)
    const plain = await filesHolding(home, MARK)
    unwrap(await program.password.set(PASSWORD))
    expect(await program.password.remove('不是这个密码')).toMatchObject({ ok: false, error: { code: 'wrong-password' } })
    expect(unwrap(await program.password.remove(PASSWORD))).toEqual({ lock: 'none', unfinished: null })
    expect(await filesHolding(home, MARK)).toEqual(plain)
    expect((await readdir(path.join(home, 'drafts'))).filter((name) => name.startsWith('password'))).toEqual([])
    await expectAllThere(programIn(home))
  })

  it('is refused while a draft is open, here or in another window', async () => {
    const home = await tempFolder()
    const program = await filled(home)
    unwrap(await program.drafts.open('a'))
    const refused = await program.password.set(PASSWORD)
    expect(refused).toMatchObject({ ok: false, error: { code: 'drafts-in-use' } })
    if (!refused.ok) expectThreeSentences(refused.error)
    unwrap(await program.drafts.close('a'))
    await lockElsewhere(home, 'a')
    expect(await program.password.set(PASSWORD)).toMatchObject({ ok: false, error: { code: 'drafts-in-use' } })
    await rm(path.join(home, 'drafts/a.lock'))
    unwrap(await program.password.set(PASSWORD))
  })

  it('set in one window is asked for in another that was open already', async () => {
    const home = await tempFolder()
    const first = await filled(home)
    const second = programIn(home)
    unwrap(await second.drafts.list())
    unwrap(await first.password.set(PASSWORD))
    expect(await second.drafts.createFrom(reportWith(MARK, 'n'))).toMatchObject({ ok: false, error: { code: 'locked' } })
    expect(await filesHolding(home, MARK)).toEqual([])
    unwrap(await second.password.unlock(PASSWORD))
    await expectAllThere(second)
    unwrap(await first.password.remove(PASSWORD))
    unwrap(await second.drafts.createFrom(reportWith(MARK, 'n')))
    expect(unwrap(await first.drafts.open('n')).document.blocks).toEqual(reportWith(MARK, 'n').blocks)
  })

  it('may be given in a second window while the first one writes', async () => {
    const home = await tempFolder()
    const first = await filled(home)
    unwrap(await first.password.set(PASSWORD))
    await lockElsewhere(home, 'a')
    const second = await unlocked(home)
    expect(unwrap(await second.drafts.open('a')).readOnly).toBe('open-elsewhere')
  })

  it.each(['password.json', 'password.copy.json'])('survives the loss or damage of %s', async (name) => {
    for (const hurt of [(file: string) => rm(file), (file: string) => writeFile(file, '{"format":')]) {
      const home = await tempFolder()
      unwrap(await (await filled(home)).password.set(PASSWORD))
      await hurt(path.join(home, 'drafts', name))
      await expectAllThere(await unlocked(home))
      for (const both of ['password.json', 'password.copy.json'])
        expect((await readFile(path.join(home, 'drafts', both))).length).toBeGreaterThan(100)
    }
  })

  it('says so when both its files are damaged, and lets nothing be written meanwhile', async () => {
    const home = await tempFolder()
    unwrap(await (await filled(home)).password.set(PASSWORD))
    for (const name of ['password.json', 'password.copy.json']) await writeFile(path.join(home, 'drafts', name), '坏')
    const program = programIn(home)
    const refused = await program.drafts.list()
    expect(refused).toMatchObject({ ok: false, error: { code: 'password-file-damaged' } })
    if (!refused.ok) expectThreeSentences(refused.error)
    expect((await program.password.set(PASSWORD)).ok).toBe(false)
  })

  /** Sets or removes the password under a fault; then starts anew on a sound disk. */
  async function broken(fault: Fault, manner: 'set' | 'remove' | 'change', template: string) {
    const home = await tempFolder()
    await cp(template, home, { recursive: true })
    const ops = failingFileOps(fault)
    const program = programIn(home, ops)
    if (manner === 'set') await program.password.set(PASSWORD)
    if (manner === 'remove') await program.password.remove(PASSWORD)
    if (manner === 'change') await program.password.change(PASSWORD, ANOTHER)
    const next = programIn(home)
    unwrap(await next.drafts.prepare())
    const { lock } = unwrap(await next.password.state())
    let opened = PASSWORD
    if (lock === 'locked' && !(await next.password.unlock(PASSWORD)).ok) {
      opened = ANOTHER
      unwrap(await next.password.unlock(opened))
    }
    return { home, ops, next, opened, was: lock }
  }

  it.each(['set', 'remove', 'change'] as const)(
    'loses nothing when to %s it fails at any operation, once or for good',
    async (manner) => {
      const template = await tempFolder()
      const calm = await filled(template)
      if (manner !== 'set') unwrap(await calm.password.set(PASSWORD))
      for (const forGood of [false, true]) {
        for (let at = 1; ; at += STEP) {
          const { home, ops, next } = await broken({ at, with: 'ENOSPC', forGood }, manner, template)
          if (ops.faults() === 0) break
          const place = `${manner}, operation ${at}${forGood ? ' and on' : ''}: ${ops.done.slice(-3).join(' ')}`
          await expectAllThere(next, place)
          const { lock, unfinished } = unwrap(await next.password.state())
          expect(unfinished, place).toBeNull()
          // A disk that takes nothing for good does not even let go of a half-written file; the next start of another process sweeps it.
          const plain = (await filesHolding(home, MARK)).filter((file) => lock !== 'none' || !file.endsWith('.tmp'))
          if (lock === 'none') expect(plain.length, place).toBe(9)
          else expect(plain, place).toEqual([])
          await rm(home, { recursive: true })
        }
      }
    },
    600_000,
  )

  it('goes on with what a full disk broke off, and says how much is left', async () => {
    const home = await tempFolder()
    await filled(home)
    const full = programIn(home, failingFileOps({ at: 8, with: 'ENOSPC', forGood: true, only: ['write'] }))
    const { lock, unfinished } = unwrap(await full.password.set(PASSWORD))
    expect(lock).toBe('open')
    expect(unfinished?.code).toBe('not-all-converted')
    if (unfinished) expectThreeSentences(unfinished)
    await expectAllThere(full)
    expect(unwrap(await (await unlocked(home)).password.state()).unfinished).toBeNull()
    expect(await filesHolding(home, MARK)).toEqual([])
  })
})
