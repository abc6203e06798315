import { describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { changeBetween } from '#shared/document/report-change.ts'
import type { Services } from '#electron/services/create-services.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { filesHolding, programIn } from '#tests/electron/services/support/program-in.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const PASSWORD = '翠湖村2026年'
const MARK = '独一无二的记号'

describe('a backup of everything', () => {
  const tempFolder = useTempFolders()

  /** Draft a with a version and a journal, draft b in the bin. */
  async function filled(): Promise<Services> {
    const program = programIn(await tempFolder())
    const { drafts, versions } = program
    unwrap(await drafts.prepare())
    unwrap(await drafts.createFrom(reportWith(`${MARK}一`, 'a')))
    unwrap(await drafts.open('a'))
    unwrap(await versions.keep(reportWith(`${MARK}一`, 'a'), 'named', '一稿'))
    const change = changeBetween(reportWith(`${MARK}一`, 'a').blocks, reportWith(`${MARK}二`, 'a').blocks)
    unwrap(await drafts.append({ id: 'a', revision: 1, change, view: { caret: null } }))
    unwrap(await drafts.createFrom(reportWith(`${MARK}箱`, 'b')))
    unwrap(await drafts.remove('b'))
    await drafts.closeAll()
    return program
  }

  async function expectAllThere({ drafts, versions }: Services) {
    expect(unwrap(await drafts.open('a')).document.blocks).toEqual(reportWith(`${MARK}二`, 'a').blocks)
    await drafts.closeAll()
    expect(unwrap(await versions.list('a')).versions.map(({ name }) => name)).toContain('一稿')
    expect(unwrap(await drafts.listBin())).toMatchObject([{ id: 'b' }])
    unwrap(await drafts.restore('b'))
    expect(unwrap(await drafts.open('b')).document.blocks).toEqual(reportWith(`${MARK}箱`, 'b').blocks)
    await drafts.closeAll()
  }

  async function empty() {
    const home = await tempFolder()
    const program = programIn(home)
    unwrap(await program.drafts.prepare())
    return { home, program }
  }

  it('brings the bin along, and what was typed since the last whole save', async () => {
    const { bytes, drafts, binned, isSealed } = unwrap(await (await filled()).backup.make())
    expect([drafts, binned, isSealed]).toEqual([1, 1, false])
    const { program } = await empty()
    expect(unwrap(await program.backup.preview(bytes))).toMatchObject({ drafts: { missing: 1 }, binned: 1, password: 'none' })
    expect(unwrap(await program.backup.restore(bytes))).toMatchObject({ drafts: 1, binned: 1, keptBoth: 0 })
    expect(unwrap(await program.backup.preview(bytes))).toMatchObject({ drafts: { missing: 0, same: 1, different: 0 }, binned: 0 })
    await expectAllThere(program)
    // Brought back from the bin meanwhile: it is not put in there again.
    expect(unwrap(await program.backup.preview(bytes)).binned).toBe(0)
  })

  it('keeps both of a binned draft that is another here', async () => {
    const { bytes } = unwrap(await (await filled()).backup.make())
    const { program } = await empty()
    unwrap(await program.drafts.createFrom(reportWith('这里的另一篇', 'b')))
    unwrap(await program.drafts.remove('b'))
    expect(unwrap(await program.backup.restore(bytes))).toMatchObject({ binned: 1 })
    expect(unwrap(await program.drafts.listBin())).toHaveLength(2)
  })

  it('stays sealed where the drafts are, and opens on an empty machine with the password it was made under, which comes along', async () => {
    const source = await filled()
    unwrap(await source.password.set(PASSWORD))
    const { bytes, isSealed } = unwrap(await source.backup.make())
    expect(isSealed).toBe(true)
    for (const [name, content] of Object.entries(unzipSync(bytes))) expect(Buffer.from(content).includes(MARK), name).toBe(false)
    const { home, program } = await empty()
    const refused = await program.backup.preview(bytes)
    expect(refused).toMatchObject({ ok: false, error: { code: 'backup-locked' } })
    if (!refused.ok) expectThreeSentences(refused.error)
    expect(await program.backup.restore(bytes, '不是这个密码')).toMatchObject({ ok: false, error: { code: 'wrong-password' } })
    expect(await filesHolding(home, MARK)).toEqual([])
    unwrap(await program.drafts.createFrom(reportWith(`${MARK}本来就有`, 'c')))
    expect(unwrap(await program.backup.preview(bytes, PASSWORD))).toMatchObject({ drafts: { missing: 1 }, binned: 1, password: 'comes-along' })
    unwrap(await program.backup.restore(bytes, PASSWORD))
    expect(await filesHolding(home, MARK)).toEqual([])
    await expectAllThere(program)
    const next = programIn(home)
    expect(await next.drafts.list()).toMatchObject({ ok: false, error: { code: 'locked' } })
    unwrap(await next.password.unlock(PASSWORD))
    expect(unwrap(await next.drafts.list())).toHaveLength(3)
  })

  it('is sealed anew under the password of the machine it is brought to', async () => {
    const source = await filled()
    unwrap(await source.password.set(PASSWORD))
    const { bytes } = unwrap(await source.backup.make())
    const { home, program } = await empty()
    unwrap(await program.password.set('这台电脑的密码'.padEnd(8, '。')))
    unwrap(await program.backup.restore(bytes, PASSWORD))
    expect(await filesHolding(home, MARK)).toEqual([])
    await expectAllThere(program)
  })

  it('made before the password was set is sealed when it is brought back; nothing is asked for', async () => {
    const source = await filled()
    const { bytes } = unwrap(await source.backup.make())
    const { home, program } = await empty()
    unwrap(await program.password.set(PASSWORD))
    unwrap(await program.backup.restore(bytes))
    expect(await filesHolding(home, MARK)).toEqual([])
    await expectAllThere(program)
  })

  it('of the same machine needs no password while the drafts are open, and is the same', async () => {
    const source = await filled()
    unwrap(await source.password.set(PASSWORD))
    const { bytes } = unwrap(await source.backup.make())
    expect(unwrap(await source.backup.preview(bytes))).toMatchObject({ drafts: { missing: 0, same: 1, different: 0 }, binned: 0, password: 'ours' })
  })

  it('comes from the folder the drafts were moved to, and goes there', async () => {
    const source = await filled()
    unwrap(await source.place.move(await tempFolder()))
    const { bytes, drafts } = unwrap(await source.backup.make())
    expect(drafts).toBe(1)
    const { program, home } = await empty()
    unwrap(await program.place.move(await tempFolder()))
    unwrap(await program.backup.restore(bytes))
    await expectAllThere(program)
    expect(await filesHolding(home, MARK)).toEqual([])
  })
})
