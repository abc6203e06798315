import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLibrary, loadSampleText } from '#electron/services/library/load-library.ts'
import { TERM_KINDS } from '#shared/terms/term.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'

const phrase = (id: string) => ({
  id,
  title: '带头讲党课',
  text: '全年带头讲党课〔number:次数〕次。',
  roles: ['theory'],
  unitKinds: [],
  keywords: [],
  terms: [],
  updatedTo: '2026-03',
})

describe('the library on disk', () => {
  const tempFolder = useTempFolders()

  async function assetsWith(files: Readonly<Record<string, string>>) {
    const assets = await tempFolder()
    await mkdir(path.join(assets, 'phrases'))
    await mkdir(path.join(assets, 'terms'))
    for (const kind of TERM_KINDS) await writeFile(path.join(assets, 'terms', `${kind}.json`), '[]')
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(assets, 'phrases', name), content)
    return assets
  }

  it('holds the phrases of every file, in the order of the files’ names', async () => {
    const assets = await assetsWith({
      '2-成效.json': JSON.stringify([phrase('later')]),
      '1-开头.json': JSON.stringify([phrase('first'), phrase('second')]),
      '说明.md': '不是短语',
    })
    expect(unwrap(await loadLibrary(assets)).phrases.map(({ id }) => id)).toEqual(['first', 'second', 'later'])
  })

  it.each([
    ['is no JSON', '[{'],
    ['holds something else', '[{"id":"x"}]'],
  ])('names the file that %s', async (_, content) => {
    const loaded = await loadLibrary(await assetsWith({ '好的.json': '[]', '坏的.json': content }))
    expect(loaded.ok).toBe(false)
    if (loaded.ok) return
    expect(loaded.error.what + loaded.error.advice).toContain('坏的.json')
  })

  it('names a file of terms that is damaged', async () => {
    const assets = await assetsWith({})
    await writeFile(path.join(assets, 'terms', 'field.json'), '[{')
    const loaded = await loadLibrary(assets)
    expect(loaded).toMatchObject({ ok: false, error: { code: 'damaged' } })
    if (!loaded.ok) expect(loaded.error.what).toContain('field.json')
  })

  it('says so when the folder is missing', async () => {
    const loaded = await loadLibrary(path.join(await tempFolder(), '没有'))
    expect(loaded).toMatchObject({ ok: false, error: { code: 'not-found' } })
    if (!loaded.ok) expectThreeSentences(loaded.error)
  })

  it('has the phrases that come with 案头', async () => {
    const { phrases, terms } = unwrap(await loadLibrary(path.resolve('assets')))
    expect(phrases.length).toBeGreaterThan(0)
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length)
    expect(terms.length).toBeGreaterThanOrEqual(160)
  })

  it('has the sample that comes with 案头, and says so where it is missing', async () => {
    expect(unwrap(await loadSampleText(path.resolve('assets')))).toContain('述职报告')
    expect(await loadSampleText(await tempFolder())).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})
