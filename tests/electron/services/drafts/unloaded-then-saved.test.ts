import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '#shared/document/report-change.ts'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'
import { storeOver, unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { IS_LONG, printFigures } from '#tests/electron/services/support/fault-figures.ts'
import { mutateBytes } from '#tests/electron/services/support/mutate-bytes.ts'
import { reportWith } from '#tests/electron/services/support/report-fixture.ts'
import { sealedDraft } from '#tests/electron/services/support/sealed-draft.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

const VIEW = { caret: null }
const DRAFT = { document: reportWith('原来的正文。'), view: VIEW, revision: 3, savedAt: '2024-12-01T08:00:00.000Z' }
const random = seededRandom(2026)

/** Fifty kinds of files that no editor can show as they are. */
function badFiles(): Uint8Array[] {
  const good = Buffer.from(encodeDraft(DRAFT).bytes)
  const text = good.toString('utf8')
  const kinds: Uint8Array[] = [
    Buffer.alloc(0),
    Buffer.alloc(good.length),
    Buffer.from('{}'),
    Buffer.from('null'),
    Buffer.from('[]'),
    Buffer.from('不是草稿'),
    Buffer.from('PK\u0003\u0004'),
    Buffer.from(`\ufeff${text}`),
    Buffer.from(text.replaceAll('\n', '\r\n')),
    Buffer.from(text, 'utf16le'),
    Buffer.from('ANTOUS01 sealed by nobody', 'latin1'),
    Buffer.concat([good, good]),
    good.subarray(0, good.length - 1),
    good.subarray(0, 100),
    sealedDraft(DRAFT, '"formatVersion": 1', '"formatVersion": 9'),
    sealedDraft(DRAFT, '"schemaVersion": 2', '"schemaVersion": 99'),
    sealedDraft(DRAFT, '"type": "paragraph"', '"type": "hologram"'),
    sealedDraft(DRAFT, '"revision": 3', '"revision": "三"'),
    sealedDraft(DRAFT, '"revision": 3', '"revision": -3'),
    sealedDraft(DRAFT, '2024-12-01T08:00:00.000Z', '昨天'),
    sealedDraft(DRAFT, '"blocks"', '"blocs"'),
    sealedDraft(DRAFT, '"body"', '"bodies"'),
  ]
  while (kinds.length < 50) {
    const bytes = mutateBytes(good, random)
    if (!Buffer.from(bytes).equals(good)) kinds.push(bytes)
  }
  return kinds
}

describe('a file that could not be loaded, and a window that saves all the same', () => {
  const tempFolder = useTempFolders()

  it('stays as it is, in fifty kinds; the window’s text becomes a draft of its own', { timeout: 300_000 }, async () => {
    const kinds = badFiles()
    for (const [index, bytes] of kinds.entries()) {
      const folder = await tempFolder()
      const file = path.join(folder, 'draft-1.antou')
      await writeFile(file, bytes)
      const store = storeOver(folder)
      const opened = await store.open('draft-1')
      expect(opened.ok && opened.value.readOnly === undefined, `kind ${index} is opened to be written in`).toBe(false)
      const change = changeBetween([], reportWith('空白页上打的字。').blocks)
      for (let seconds = 0; seconds < 3; seconds++)
        expect((await store.append({ id: 'draft-1', revision: 3, change, view: VIEW })).ok, `kind ${index}`).toBe(false)
      const saved = await store.save({ document: reportWith('空白页上打的字。'), view: VIEW, revision: 3 })
      expect(await readFile(file), `kind ${index}`).toEqual(Buffer.from(bytes))
      if (saved.ok) {
        expect(saved.value.movedTo, `kind ${index}`).toBeDefined()
        expect(unwrap(await store.open(saved.value.movedTo ?? '')).document.blocks).toEqual(reportWith('空白页上打的字。').blocks)
      } else expect(saved.error.code).toBe('locked')
      await store.closeAll()
    }
    printFigures({ name: 'a file that cannot be loaded, then saved over', times: kinds.length, lost: 0, unreadable: 0, leftOver: 0 })
  })

  it('is never written over when somebody else changes, replaces or deletes it between loading and saving', { timeout: 600_000 }, async () => {
    const times = IS_LONG ? 200 : 24
    const folder = await tempFolder()
    const file = path.join(folder, 'draft-1.antou')
    for (let n = 0; n < times; n++) {
      for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true })
      const store = storeOver(folder)
      unwrap(await store.createFrom(reportWith('第一版。')))
      const { revision } = unwrap(await store.open('draft-1'))
      const theirs = encodeDraft({ ...DRAFT, document: reportWith(`别处写的${n}。`), revision: n % 2 === 0 ? revision : revision + 1 }).bytes
      const manner = n % 3
      if (manner === 0) await writeFile(file, theirs)
      if (manner === 1) {
        await rm(file)
        await writeFile(file, theirs)
      }
      if (manner === 2) await rm(file)
      const saved = unwrap(await store.save({ document: reportWith(`这里写的${n}。`), view: VIEW, revision }))
      const mine = unwrap(await store.open(saved.movedTo ?? 'draft-1'))
      expect(mine.document.blocks, `time ${n}`).toEqual(reportWith(`这里写的${n}。`).blocks)
      if (manner === 2) expect(saved.recreated).toBe(true)
      else expect(await readFile(file), `time ${n}`).toEqual(Buffer.from(theirs))
      await store.closeAll()
    }
    printFigures({ name: 'a draft changed from outside before a save', times, lost: 0, unreadable: 0, leftOver: 0 })
  })
})
