import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainReport } from '#shared/report-types/plain-report.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { createReportTypeStore } from '#electron/services/report-types/report-type-store.ts'
import { unwrap } from '#tests/electron/services/support/draft-store-fixture.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'

const OWN: ReportType = { ...plainReport, id: 'own', name: '支部书记述职', group: 'own' }

describe('createReportTypeStore', () => {
  const tempFolder = useTempFolders()
  const folderOf = async () => path.join(await tempFolder(), 'report-types')

  it('keeps a type over a restart, and forgets one that is removed', async () => {
    const folder = await folderOf()
    unwrap(await createReportTypeStore({ folder }).save(OWN))
    const store = createReportTypeStore({ folder })
    expect(unwrap(await store.list())).toEqual({ items: [OWN], unreadable: [] })
    expect(unwrap(await store.find('own'))).toEqual(OWN)
    unwrap(await store.remove('own'))
    expect(await readdir(folder)).toEqual([])
  })

  it('refuses a name that is taken, and the ids of the program’s own types', async () => {
    const store = createReportTypeStore({ folder: await folderOf() })
    const taken = await store.save({ ...OWN, name: '调研报告' })
    const builtIn = await store.save({ ...OWN, id: 'research-report' })
    expect([taken.ok ? null : taken.error.code, builtIn.ok ? null : builtIn.error.code]).toEqual(['name-taken', 'built-in'])
  })

  it('names a file that holds no type, and leaves it alone', async () => {
    const folder = await folderOf()
    const store = createReportTypeStore({ folder })
    unwrap(await store.save(OWN))
    await writeFile(path.join(folder, 'broken.json'), '{')
    expect(unwrap(await store.list())).toEqual({ items: [OWN], unreadable: ['broken.json'] })
    expect((await readdir(folder)).sort()).toEqual(['broken.json', 'own.json'])
  })
})
