import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { outlineOf } from '#shared/document/outline.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { DEFAULT_REPORT_TYPE_ID } from '#shared/report-types/index.ts'
import { createServices } from '#electron/services/create-services.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

describe('createServices', () => {
  const tempFolder = useTempFolders()

  async function services() {
    const folder = await tempFolder()
    const made = createServices({
      draftsFolder: path.join(folder, 'drafts'),
      assetsFolder: path.resolve('assets'),
      ids: countingIds(),
      now: () => '2024-12-01T08:00:00.000Z',
    })
    unwrap(await made.drafts.prepare())
    return { folder, ...made }
  }

  it('starts a report of the type asked for and keeps it as a draft at once', async () => {
    const { drafts } = await services()
    const draft = unwrap(await drafts.create({ reportType: DEFAULT_REPORT_TYPE_ID, unitKind: 'village', year: 2024 }))
    expect(draft).toMatchObject({ revision: 1, document: { reportType: DEFAULT_REPORT_TYPE_ID, year: 2024 } })
    expect(outlineOf(draft.document).sections.length).toBeGreaterThan(1)
    expect(unwrap(await drafts.open(draft.document.id))).toEqual(draft)
  })

  it('lays a report out by a layout of a shared folder, which cannot be changed', async () => {
    const unit = await services()
    unwrap(await unit.profiles.save({ ...STANDARD_PROFILE, id: 'own', name: '本单位' }))
    const share = path.join(unit.folder, '共享')
    await mkdir(share)
    await writeFile(path.join(share, '版式.antoupack'), unwrap(await unit.packs.make('区委组织部', new Set(['profiles 本单位']))))
    const { profiles, packFolders } = await services()
    unwrap(await packFolders.add(share))
    await packFolders.read()
    const listed = unwrap(await profiles.list())
    expect([listed.items, listed.shared.map(({ name }) => name)]).toEqual([[], ['本单位（区委组织部）']])
    expect(unwrap(await profiles.find('shared-own')).lineTwips).toBe(STANDARD_PROFILE.lineTwips)
    expect(await profiles.find('shared-gone')).toMatchObject({ ok: false })
  })

  it('makes a draft of the sample', async () => {
    const { drafts } = await services()
    const draft = unwrap(await drafts.createSample())
    expect(outlineOf(draft.document).title).toContain('述职报告')
    expect(unwrap(await drafts.list())).toMatchObject([{ state: 'readable', id: draft.document.id }])
  })

  it('takes a report from import to Word', async () => {
    const { folder, drafts, importBytes, exportTo, suggestFileName } = await services()
    const imported = unwrap(await importBytes('去年.txt', Buffer.from('2024年度抓基层党建工作述职报告\n按照会议要求，现将有关情况报告如下。')))
    const draft = unwrap(await drafts.createFrom(imported.document))
    const target = path.join(folder, suggestFileName(draft.document))
    expect(unwrap(await exportTo(draft.document, target))).toEqual({ fileName: '2024年度抓基层党建工作述职报告.docx', folder })
    expect((await readFile(target)).subarray(0, 2).toString()).toBe('PK')
  })
})
