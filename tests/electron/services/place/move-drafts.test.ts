import { cp, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Services } from '#electron/services/create-services.ts'
import { nodeFileOps } from '#electron/services/files/file-ops.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { errnoError, failingFileOps } from '#tests/electron/services/support/failing-file-ops.ts'
import { IS_LONG } from '#tests/electron/services/support/fault-figures.ts'
import { filesHolding, programIn } from '#tests/electron/services/support/program-in.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const MARK = '独一无二的记号'
const VIEW = { caret: null }
/** The short form strikes every so-manieth operation. */
const STEP = IS_LONG ? 1 : 13

describe('moving the drafts to another folder', () => {
  const tempFolder = useTempFolders()

  /** Draft a with its previous version and a kept one, draft b in the bin: four files with the user's text. */
  async function filled(home: string): Promise<Services> {
    const program = programIn(home)
    const { drafts, versions } = program
    unwrap(await drafts.prepare())
    unwrap(await drafts.createFrom(reportWith(`${MARK}一`, 'a')))
    unwrap(await versions.keep(reportWith(`${MARK}一`, 'a'), 'named', '一稿'))
    unwrap(await drafts.save({ document: reportWith(`${MARK}二`, 'a'), view: VIEW, revision: 1 }))
    unwrap(await drafts.close('a'))
    unwrap(await drafts.createFrom(reportWith(`${MARK}箱`, 'b')))
    unwrap(await drafts.remove('b'))
    await drafts.closeAll()
    return program
  }

  async function expectAllThere({ drafts, versions }: Services, place = '') {
    expect(unwrap(await drafts.open('a')).document.blocks, place).toEqual(reportWith(`${MARK}二`, 'a').blocks)
    await drafts.closeAll()
    expect(unwrap(await versions.list('a')).versions.length, place).toBeGreaterThan(0)
    expect(unwrap(await drafts.listBin()), place).toMatchObject([{ id: 'b' }])
  }

  async function startedIn(home: string): Promise<Services> {
    const program = programIn(home)
    await program.drafts.prepare()
    return program
  }

  it('takes everything along, leaves nothing behind, and is remembered', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    const program = await filled(home)
    const before = await filesHolding(home, MARK)
    expect(unwrap(await program.place.move(stick))).toEqual({ folder: path.join(stick, '案头草稿') })
    await expectAllThere(program)
    expect(await filesHolding(home, MARK)).toEqual([])
    expect(await filesHolding(path.join(stick, '案头草稿'), MARK)).toEqual(before.map((file) => path.relative('drafts', file)))
    await expectAllThere(await startedIn(home))
    unwrap(await program.place.move(null))
    await expectAllThere(program)
    expect(await filesHolding(home, MARK)).toEqual(before)
    expect(await readdir(stick)).toEqual([])
    await expectAllThere(await startedIn(home))
  })

  it('takes the password along', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    const program = await filled(home)
    unwrap(await program.password.set('翠湖村2026年'))
    unwrap(await program.place.move(stick))
    const next = await startedIn(home)
    expect(unwrap(await next.password.state()).lock).toBe('locked')
    unwrap(await next.password.unlock('翠湖村2026年'))
    await expectAllThere(next)
    expect(await filesHolding(stick, MARK)).toEqual([])
  })

  it('is refused where it would mix with something else, lead into itself, or nothing would change', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    const program = await filled(home)
    await mkdir(path.join(stick, '案头草稿'))
    await writeFile(path.join(stick, '案头草稿', 'x.antou'), '别人的')
    const alias = path.join(await tempFolder(), '案头草稿')
    await symlink(path.join(home, 'drafts'), alias)
    const cases: [string, string][] = [
      [stick, 'not-empty'],
      [path.join(home, 'drafts'), 'inside-itself'],
      [path.join(home, 'drafts', 'versions'), 'inside-itself'],
      [alias, 'same-folder'],
      [path.join(stick, '没有', '案头草稿', '..', '..', '案头草稿', 'x.antou'), 'not-found'],
    ]
    for (const [to, code] of cases) {
      const refused = await program.place.move(to)
      expect(refused, to).toMatchObject({ ok: false, error: { code } })
      if (!refused.ok) expectThreeSentences(refused.error)
      await expectAllThere(program, to)
    }
    expect(await readFile(path.join(stick, '案头草稿', 'x.antou'), 'utf8')).toBe('别人的')
    expect(await program.place.move(null)).toMatchObject({ ok: false, error: { code: 'same-folder' } })
    unwrap(await program.drafts.open('a'))
    expect(await program.place.move(await tempFolder())).toMatchObject({ ok: false, error: { code: 'drafts-in-use' } })
  })

  it('is refused where there is too little room, or the copy is not what was copied', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    await filled(home)
    const full = programIn(home, { ...nodeFileOps, freeBytes: async () => 1024 })
    expect(await full.place.move(stick)).toMatchObject({ ok: false, error: { code: 'no-room' } })
    expect(await readdir(stick)).toEqual([])
    let reads = 0
    const forgetful = programIn(home, {
      ...nodeFileOps,
      async read(file) {
        const bytes = await nodeFileOps.read(file)
        // A stick that gives back other bytes than it took.
        return file.startsWith(stick) && reads++ >= 0 ? Buffer.concat([bytes, Buffer.from('x')]) : bytes
      },
    })
    expect(await forgetful.place.move(stick)).toMatchObject({ ok: false, error: { code: 'not-copied-well' } })
    await expectAllThere(await startedIn(home))
  })

  it.each([false, true])(
    'leaves one whole set in use, whichever operation fails (for good: %s), and can be done again',
    async (forGood) => {
      const template = await tempFolder()
      await filled(template)
      for (let at = 1; ; at += STEP) {
        const [home, stick] = [await tempFolder(), await tempFolder()]
        await cp(template, home, { recursive: true })
        const ops = failingFileOps({ at, with: 'EIO', forGood })
        const moved = await programIn(home, ops).place.move(stick)
        if (ops.faults() === 0) break
        const place = `operation ${at}: ${ops.done.slice(-3).join(' ')}`
        const next = await startedIn(home)
        await expectAllThere(next, place)
        if (!moved.ok && next.place.folder().startsWith(home)) unwrap(await next.place.move(stick))
        await expectAllThere(next, place)
        const again = await startedIn(home)
        await expectAllThere(again, place)
        expect(again.place.folder(), place).toBe(path.join(stick, '案头草稿'))
        expect(
          (await filesHolding(home, MARK)).filter((file) => !file.endsWith('.tmp')),
          place,
        ).toEqual([])
      }
    },
    600_000,
  )

  it('never removes an old file that was written in after it was copied', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    await filled(home)
    const old = path.join(home, 'drafts/a.antou')
    let hasSwitched = false
    const program = programIn(home, {
      ...nodeFileOps,
      async rename(from, to) {
        await nodeFileOps.rename(from, to)
        if (to.endsWith('drafts-folder.json') && !hasSwitched) {
          hasSwitched = true
          await writeFile(old, `${MARK}，别的窗口刚写的`)
        }
      },
    })
    unwrap(await program.place.move(stick))
    expect(await readFile(old, 'utf8')).toContain('别的窗口刚写的')
  })

  it('says that the folder is missing, makes no empty one, and goes on when it is back', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    const folder = unwrap(await (await filled(home)).place.move(stick)).folder
    await rename(folder, `${folder}-拔掉`)
    // What a mount point looks like without its stick.
    for (const isThere of [false, true]) {
      if (isThere) await mkdir(folder)
      const program = programIn(home)
      expect(await program.drafts.prepare()).toMatchObject({ ok: false, error: { code: 'drafts-folder-missing' } })
      const refused = await program.drafts.list()
      expect(refused).toMatchObject({ ok: false, error: { code: 'drafts-folder-missing' } })
      if (!refused.ok) expectThreeSentences({ ...refused.error, what: '找不到草稿文件夹。' })
      expect(await program.drafts.createFrom(reportWith('新的', 'n'))).toMatchObject({ ok: false, error: { code: 'drafts-folder-missing' } })
      expect((await program.place.state()).missing?.code).toBe('drafts-folder-missing')
      expect(await readdir(stick)).toEqual(isThere ? ['案头草稿', '案头草稿-拔掉'] : ['案头草稿-拔掉'])
      if (isThere) expect(await readdir(folder)).toEqual([])
      if (isThere) await rm(folder, { recursive: true })
    }
    const program = programIn(home)
    await program.drafts.prepare()
    await rename(`${folder}-拔掉`, folder)
    await expectAllThere(program)
  })

  it('tells somebody who is writing that this was not saved, and saves once the stick is back', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    const { drafts, place } = await filled(home)
    const { folder } = unwrap(await place.move(stick))
    const { revision } = unwrap(await drafts.open('a'))
    await rename(folder, `${folder}-拔掉`)
    const request = { document: reportWith(`${MARK}三`, 'a'), view: VIEW, revision }
    expect(await drafts.save(request)).toMatchObject({ ok: false, error: { code: 'not-found', safe: expect.stringContaining('窗口里的文字都在') } })
    expect(await readdir(stick)).toEqual(['案头草稿-拔掉'])
    await rename(`${folder}-拔掉`, folder)
    expect(unwrap(await drafts.save(request)).movedTo).toBeUndefined()
    await drafts.closeAll()
  })

  it('lets the user write in the standard folder meanwhile, and takes those drafts in later', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    const folder = unwrap(await (await filled(home)).place.move(stick)).folder
    await rename(folder, `${folder}-拔掉`)
    const without = programIn(home)
    unwrap(await without.place.useStandardForNow())
    unwrap(await without.drafts.prepare())
    expect(unwrap(await without.drafts.list())).toEqual([])
    unwrap(await without.drafts.createFrom(reportWith(`${MARK}新`, 'n')))
    expect(await without.place.move(await tempFolder())).toMatchObject({ ok: false, error: { code: 'standard-for-now' } })
    await rename(`${folder}-拔掉`, folder)
    const back = await startedIn(home)
    await expectAllThere(back)
    expect((await back.place.state()).leftInStandard).toBe(1)
    unwrap(await back.place.takeIn())
    expect(unwrap(await back.drafts.open('n')).document.blocks).toEqual(reportWith(`${MARK}新`, 'n').blocks)
    expect((await back.place.state()).leftInStandard).toBe(0)
    expect(await filesHolding(home, MARK)).toEqual([])
  })

  it('shows where the drafts are although the standard folder does not let itself be read', async () => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    const { folder } = unwrap(await (await filled(home)).place.move(stick))
    await mkdir(path.join(home, 'drafts'), { recursive: true })
    const list = (place: string) => (place === path.join(home, 'drafts') ? Promise.reject(errnoError('EACCES')) : nodeFileOps.list(place))
    const program = programIn(home, { ...nodeFileOps, list })
    expect(await program.place.state()).toEqual({ folder, isStandard: false, missing: null, leftInStandard: 0 })
  })

  const EVERY_STEP = Array.from({ length: IS_LONG ? 60 : 7 }, (_, n) => (IS_LONG ? n + 1 : n * 9 + 1))

  it.each(EVERY_STEP)('leaves nothing in the clear in a folder with a password, however early taking drafts in broke off (%i)', async (at) => {
    const [home, stick] = [await tempFolder(), await tempFolder()]
    const program = await filled(home)
    const { folder } = unwrap(await program.place.move(stick))
    unwrap(await program.password.set('一句容易记住的话'))
    await rename(folder, `${folder}-拔掉`)
    const without = programIn(home)
    unwrap(await without.place.useStandardForNow())
    unwrap(await without.drafts.prepare())
    unwrap(await without.drafts.createFrom(reportWith(`${MARK}新`, 'n')))
    await without.drafts.closeAll()
    await rename(`${folder}-拔掉`, folder)
    const untilUnlocked = failingFileOps(null)
    const started = programIn(home, untilUnlocked)
    await started.drafts.prepare()
    unwrap(await started.password.unlock('一句容易记住的话'))
    const broken = programIn(home, failingFileOps({ at: untilUnlocked.done.length + at, with: 'EIO', forGood: true }))
    await broken.drafts.prepare()
    if ((await broken.password.unlock('一句容易记住的话')).ok) await broken.place.takeIn()

    const next = await startedIn(home)
    expect(unwrap(await next.password.unlock('一句容易记住的话')).unfinished).toBeNull()
    // A temp file of a process that still runs, this one, is swept within the hour.
    expect((await filesHolding(folder, MARK)).filter((name) => !/^\.antou-.*\.tmp$/.test(name))).toEqual([])
  })

  it('uses the drafts of another machine on a stick, where there are none here', async () => {
    const [home, stick, other] = [await tempFolder(), await tempFolder(), await tempFolder()]
    unwrap(await (await filled(home)).place.move(stick))
    const program = programIn(other)
    unwrap(await program.drafts.prepare())
    unwrap(await program.place.move(stick))
    await expectAllThere(program)
    await expectAllThere(await startedIn(other))
  })
})
