import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOwnWordsStore } from '#electron/services/words/own-words-store.ts'
import { readWordsFile } from '#electron/services/words/read-words-file.ts'
import { NO_OWN_WORDS, type OwnWords } from '#shared/proofreading/own-words.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const LIST: OwnWords = { words: [{ wrong: '党政办', right: '党政综合办', level: 'error', reason: '' }], permitted: ['三资平台'] }

describe('the store of own words', () => {
  const tempFolder = useTempFolders()

  it('is empty before anything was saved, and keeps what was saved over a restart', async () => {
    const folder = path.join(await tempFolder(), 'new')
    expect(unwrap(await createOwnWordsStore(folder).load())).toEqual(NO_OWN_WORDS)
    unwrap(await createOwnWordsStore(folder).save(LIST))
    expect(unwrap(await createOwnWordsStore(folder).load())).toEqual(LIST)
  })

  it('tells of a file that cannot be read, and sets it aside before it writes another', async () => {
    const folder = await tempFolder()
    const store = createOwnWordsStore(folder)
    await writeFile(path.join(folder, 'words.antouwords'), '{"format":"antou-word-list",')
    const loaded = await store.load()
    expect(loaded).toMatchObject({ ok: false, error: { code: 'foreign-file' } })
    if (!loaded.ok) expectThreeSentences(loaded.error)
    unwrap(await store.save(LIST))
    expect((await readdir(folder)).sort()).toEqual(['words.antouwords', 'words.damaged-1.antouwords'])
    expect(await readFile(path.join(folder, 'words.damaged-1.antouwords'), 'utf8')).toBe('{"format":"antou-word-list",')
  })

  it('saves in turn: the last one holds', async () => {
    const store = createOwnWordsStore(await tempFolder())
    await Promise.all([store.save(LIST), store.save(NO_OWN_WORDS), store.save({ ...LIST, permitted: [] })])
    expect(unwrap(await store.load())).toEqual({ ...LIST, permitted: [] })
  })
})

describe('a word list from a file', () => {
  it('may be a table in the encoding of old Chinese programs', () => {
    // 党政办 TAB 综合办 in GB18030.
    const bytes = Uint8Array.from([0xb5, 0xb3, 0xd5, 0xfe, 0xb0, 0xec, 0x09, 0xd7, 0xdb, 0xba, 0xcf, 0xb0, 0xec])
    expect(unwrap(readWordsFile(bytes)).words).toMatchObject([{ wrong: '党政办', right: '综合办' }])
  })

  it('is refused when it is no text', () => {
    const read = readWordsFile(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))
    expect(read).toMatchObject({ ok: false })
    if (!read.ok) expectThreeSentences(read.error)
  })
})
