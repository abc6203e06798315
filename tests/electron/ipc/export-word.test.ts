import { describe, expect, it, vi } from 'vitest'
import { exportProfile } from '#electron/ipc/export-own-files.ts'
import { createWordExport } from '#electron/ipc/export-word.ts'
import type { HandlerPorts } from '#electron/ipc/handlers.ts'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { fail, ok, userError } from '#shared/base/result.ts'
import { BUILT_IN_PROFILES, findProfile } from '#shared/layout-profiles/built-in-profiles.ts'
import { decodeProfile } from '#shared/layout-profiles/profile-file.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { p } from '#tests/support/build-report.ts'

const NO_PROFILE = userError('no-profile', '。', '。', '。')
const file = (path: string) => ({ exportId: 'e1', fileName: path.split('/').at(-1) ?? '', folder: '/文档' })

function setUp() {
  const services = {
    exportTo: vi.fn<HandlerPorts['services']['exportTo']>(async () => ok(null)),
    writeFile: vi.fn<HandlerPorts['services']['writeFile']>(async () => ok(null)),
    recordFinalExport: vi.fn<HandlerPorts['services']['recordFinalExport']>(async () => ok(null)),
    suggestFileName: (_report: unknown, edition: string, wanted?: string) => `${wanted ?? edition}.docx`,
    safeFileName: (name: string, extension: string) => name + extension,
    profiles: {
      find: async (id: string) => {
        const found = findProfile(BUILT_IN_PROFILES, id)
        return found ? ok(found) : fail(NO_PROFILE)
      },
    },
  }
  const chooseExport = vi.fn<HandlerPorts['dialogs']['chooseExport']>(async (name) => ok(`/文档/${name}`))
  const ports = { services, dialogs: { chooseExport } } as unknown as HandlerPorts
  return { ports, services, chooseExport, exportWord: createWordExport(ports, file) }
}

function reportOf(text: string): ReportDocument {
  const at = '2025-01-01T00:00:00.000Z'
  return { schemaVersion: 2, id: 'd1' as DraftId, reportType: 'plain', author: {}, blocks: [p('p1', text)], createdAt: at, updatedAt: at }
}

const GAPS = reportOf('召开××次会议。')
const CLEAN = reportOf('召开12次会议。')

describe('exporting a final copy', () => {
  it('is refused while something is open, before anybody is asked for a place', async () => {
    const { exportWord, chooseExport } = setUp()
    const answer = await exportWord({ document: GAPS, edition: 'final' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-final', what: '稿子里还有 1 处空项、遮掩或杂质，没有导出定稿。' } })
    expect(chooseExport).not.toHaveBeenCalled()
  })

  it('is refused when more is open than the user was shown', async () => {
    const { exportWord } = setUp()
    expect(await exportWord({ document: reportOf('××次，××次。'), edition: 'final', overridden: 1 })).toMatchObject({ ok: false })
  })

  it('goes through once the user overrides exactly that, and is recorded', async () => {
    const { exportWord, services } = setUp()
    expect((await exportWord({ document: GAPS, edition: 'final', overridden: 1 })).ok).toBe(true)
    expect(services.recordFinalExport).toHaveBeenCalledExactlyOnceWith(GAPS.id, 'final.docx', 1)
  })

  it('needs no override when nothing is open, and is recorded all the same', async () => {
    const { exportWord, services } = setUp()
    expect((await exportWord({ document: CLEAN, edition: 'final' })).ok).toBe(true)
    expect(services.recordFinalExport).toHaveBeenCalledExactlyOnceWith(CLEAN.id, 'final.docx', 0)
  })

  it('is not recorded when the user cancels or the disk refuses', async () => {
    const { exportWord, services, chooseExport } = setUp()
    chooseExport.mockResolvedValueOnce(ok(null))
    expect(await exportWord({ document: CLEAN, edition: 'final' })).toEqual(ok(null))
    services.exportTo.mockResolvedValueOnce(fail(userError('disk-full', '。', '。', '。')))
    expect((await exportWord({ document: CLEAN, edition: 'final' })).ok).toBe(false)
    expect(services.recordFinalExport).not.toHaveBeenCalled()
  })
})

describe('exporting a copy for review', () => {
  it('is never refused for what is open, nor recorded', async () => {
    const { exportWord, services } = setUp()
    expect((await exportWord({ document: GAPS })).ok).toBe(true)
    expect(services.recordFinalExport).not.toHaveBeenCalled()
  })

  it('takes layout, name and remarks along', async () => {
    const { exportWord, services, chooseExport } = setUp()
    const remarks = [{ blockId: GAPS.blocks[0]?.id as never, start: 0, end: 1, author: '案头校对', text: '。' }]
    await exportWord({ document: GAPS, profileId: 'seal', fileName: '终稿', remarks })
    expect(chooseExport).toHaveBeenCalledExactlyOnceWith('终稿.docx')
    expect(services.exportTo.mock.calls[0]?.[2]).toMatchObject({ layout: { id: 'seal' }, edition: 'review', remarks })
  })

  it('says so when its layout is gone', async () => {
    expect(await setUp().exportWord({ document: CLEAN, profileId: 'gone' })).toEqual(fail(NO_PROFILE))
  })
})

describe('a target that another program has open', () => {
  it.each(['in-use', 'no-permission', 'is-folder'])('(%s) is followed by a free name beside it, without asking again', async (code) => {
    const { exportWord, services, chooseExport } = setUp()
    services.exportTo.mockResolvedValueOnce(fail(userError(code, '。', '。', '。')))
    expect(await exportWord({ document: CLEAN })).toMatchObject({ ok: false, error: { code } })
    expect((await exportWord({ document: CLEAN, place: 'beside' })).ok).toBe(true)
    expect(chooseExport).toHaveBeenCalledOnce()
    // Nothing stands under the name in this test, so the first free one is the name itself.
    expect(services.exportTo.mock.calls[1]?.[1]).toBe('/文档/review.docx')
  })

  it('is forgotten after another trouble: then the user is asked', async () => {
    const { exportWord, services, chooseExport } = setUp()
    services.exportTo.mockResolvedValueOnce(fail(userError('disk-full', '。', '。', '。')))
    await exportWord({ document: CLEAN })
    await exportWord({ document: CLEAN, place: 'beside' })
    expect(chooseExport).toHaveBeenCalledTimes(2)
  })
})

describe('exporting a layout', () => {
  it('writes a file that reads back as the same', async () => {
    const { ports, services, chooseExport } = setUp()
    expect((await exportProfile(ports, 'seal', file)).ok).toBe(true)
    expect(chooseExport).toHaveBeenCalledExactlyOnceWith('加盖公章.antouprofile')
    const bytes = services.writeFile.mock.calls[0]?.[1]
    expect(decodeProfile(new TextDecoder().decode(bytes))).toMatchObject({ ok: true, value: { id: 'seal' } })
  })
})
