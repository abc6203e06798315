import { describe, expect, it, vi } from 'vitest'
import type { HandlerPorts } from '#electron/ipc/handlers.ts'
import { createHandlers } from '#electron/ipc/handlers.ts'
import type { DraftId } from '#shared/base/branded-ids.ts'
import { fail, ok, userError } from '#shared/base/result.ts'
import type { Draft } from '#shared/contract/draft.ts'
import { NO_OWN_WORDS } from '#shared/proofreading/own-words.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import { BUILT_IN_PROFILES, STANDARD_PROFILE, findProfile } from '#shared/layout-profiles/built-in-profiles.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

const document: ReportDocument = {
  schemaVersion: 2,
  id: 'd1' as DraftId,
  reportType: 'plain',
  author: {},
  blocks: [],
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: '2025-01-01T00:00:00.000Z',
}
const draft: Draft = { document, view: { caret: null }, revision: 1, savedAt: '2025-01-01T00:00:00.000Z' }
const PROBLEM = userError('disk-full', '磁盘满了。', '稿子还在。', '请腾出空间。')
const unused = async () => fail(userError('unused', '。', '。', '。'))

function ports(change: Partial<HandlerPorts> = {}): HandlerPorts {
  return {
    services: {
      drafts: {
        list: unused,
        search: unused,
        create: unused,
        createSample: unused,
        createFrom: async (imported) => ok({ ...draft, document: imported }),
        open: unused,
        peek: unused,
        append: unused,
        save: unused,
        copy: unused,
        close: unused,
        closeAll: async () => undefined,
        leftOpen: async () => 'd7',
        remove: unused,
        restore: unused,
        recover: unused,
        listBin: unused,
        removeUnlessOpen: unused,
        removeForGood: unused,
      },
      password: { state: unused, unlock: unused, lock: unused, set: unused, change: unused, remove: unused },
      place: {
        folder: () => '/drafts',
        state: async () => ({ folder: '/drafts', isStandard: true, missing: null, leftInStandard: 0 }),
        useStandardForNow: unused,
        move: async (chosen) => ok({ folder: chosen ?? '/standard' }),
        takeIn: unused,
      },
      backup: { today: () => '2026-03-05', make: unused, preview: unused, restore: unused },
      versions: { list: unused, read: unused, keep: unused, rename: unused, remove: unused },
      importBytes: async () => ok({ document, blockLines: [], blanks: [], residue: [], warnings: [] }),
      importPath: async () => ok({ document, blockLines: [], blanks: [], residue: [], warnings: [] }),
      listReports: unused,
      exportTo: async () => ok(null),
      suggestFileName: (_report, edition, wanted) => `${wanted ?? '述职报告'}${edition === 'review' ? '（送审）' : ''}.docx`,
      safeFileName: (name, extension) => name + extension,
      draftBytes: () => new Uint8Array([7]),
      writeFile: async () => ok(null),
      recordFinalExport: async () => ok(null),
      listFinalExports: async () => ok([]),
      profiles: {
        list: async () => ok({ items: [], shared: [], unreadable: [] }),
        find: async (id) => {
          const profile = findProfile(BUILT_IN_PROFILES, id)
          return profile ? ok(profile) : fail(PROBLEM)
        },
        save: async (profile) => ok(profile),
        remove: async () => ok(null),
      },
      readProfileFile: () => fail(PROBLEM),
      words: { load: unused, save: unused },
      readWordsFile: () => fail(PROBLEM),
      types: { find: unused, save: async (type) => ok(type), remove: async () => ok(null) },
      listTypes: async () => ok({ items: [], shared: [], unreadable: [] }),
      readReportTypeFile: () => fail(PROBLEM),
      loadLibrary: unused,
      saveOwnLibrary: unused,
      packs: { contents: unused, make: unused, read: unused, apply: unused },
      packFolders: {
        read: async () => ({ folders: [], entries: [], words: NO_OWN_WORDS }),
        types: async () => [],
        profiles: async () => [],
        add: unused,
        remove: unused,
      },
    },
    settings: { problem: null, get: () => DEFAULT_SETTINGS, set: (settings) => ok(settings) },
    dialogs: { chooseImport: async () => ok(null), chooseExport: async () => ok(null) },
    shell: { openPath: async () => '', showItemInFolder: () => undefined },
    host: {
      kind: 'electron',
      version: '1.2.3',
      startProblem: null,
      windowMayClose: () => undefined,
      selfCheck: () => [{ id: 'a', title: '甲', state: 'good', detail: '好。' }],
    },
    newId: () => 'export-1',
    ...change,
  }
}

describe('handlers', () => {
  it('tells what program this is', async () => {
    expect(await createHandlers(ports())['app:info']({})).toEqual({
      version: '1.2.3',
      host: 'electron',
      draftsFolder: '/drafts',
      startProblem: null,
      settingsProblem: null,
    })
  })

  it('lets the window close when it says that everything is saved', async () => {
    const windowMayClose = vi.fn()
    const answer = await createHandlers(ports({ host: { ...ports().host, windowMayClose } }))['app:close']({})
    expect(answer).toEqual({ ok: true, value: null })
    expect(windowMayClose).toHaveBeenCalledOnce()
  })

  it('gives the drafts back before the window closes', async () => {
    const done: string[] = []
    const base = ports()
    const drafts = { ...base.services.drafts, closeAll: async () => void done.push('closeAll') }
    const host = { ...base.host, windowMayClose: () => void done.push('windowMayClose') }
    await createHandlers(ports({ services: { ...base.services, drafts }, host }))['app:close']({})
    expect(done).toEqual(['closeAll', 'windowMayClose'])
  })

  it('names the draft that was open when the program broke off', async () => {
    expect(await createHandlers(ports())['drafts:leftOpen']({})).toEqual({ ok: true, value: 'd7' })
  })

  it('puts a copy of a report where the user wants it', async () => {
    const base = ports()
    const written: [string, Uint8Array][] = []
    const services = { ...base.services, writeFile: async (path: string, bytes: Uint8Array) => ok(void written.push([path, bytes])) }
    const suggested: string[] = []
    const chooseExport = async (name: string) => {
      suggested.push(name)
      return ok('/u盘/稿子.antou')
    }
    const handlers = createHandlers(ports({ services, dialogs: { ...base.dialogs, chooseExport } }))
    const answer = await handlers['drafts:saveElsewhere']({ document, view: { caret: null } })
    expect(answer).toMatchObject({ ok: true, value: { fileName: '稿子.antou', folder: '/u盘' } })
    expect(written).toEqual([['/u盘/稿子.antou', new Uint8Array([7])]])
    expect(suggested).toEqual(['草稿.antou'])
  })

  it('makes a draft of a dropped file at once', async () => {
    const answer = await createHandlers(ports())['import:file']({ name: '去年.txt', bytes: new Uint8Array() })
    expect(answer).toEqual({ ok: true, value: { kind: 'draft', draft, warnings: [] } })
  })

  it('imports nothing when the user cancels the dialog', async () => {
    const importPath = vi.fn()
    const base = ports()
    const answer = await createHandlers(ports({ services: { ...base.services, importPath } }))['import:choose']({})
    expect(answer).toEqual({ ok: true, value: null })
    expect(importPath).not.toHaveBeenCalled()
  })

  it('says what was wrong with a file that could not be imported, and makes no draft', async () => {
    const base = ports()
    const createFrom = vi.fn()
    const services = { ...base.services, importBytes: async () => fail(PROBLEM), drafts: { ...base.services.drafts, createFrom } }
    const answer = await createHandlers(ports({ services }))['import:file']({ name: 'a.docx', bytes: new Uint8Array() })
    expect(answer).toEqual({ ok: false, error: PROBLEM })
    expect(createFrom).not.toHaveBeenCalled()
  })

  it('passes on that there is no dialog', async () => {
    const dialogs = { ...ports().dialogs, chooseImport: async () => fail(userError('no-dialog', '。', '。', '。')) }
    expect(await createHandlers(ports({ dialogs }))['import:choose']({})).toMatchObject({ ok: false, error: { code: 'no-dialog' } })
  })

  it('writes where the user chose, offers the suggested name, and keeps the path to itself', async () => {
    const chooseExport = vi.fn(async () => ok('/文档/述职报告.docx'))
    const exportTo = vi.fn(async () => ok(null))
    const base = ports()
    const handlers = createHandlers(ports({ dialogs: { ...base.dialogs, chooseExport }, services: { ...base.services, exportTo } }))
    const answer = await handlers['export:word']({ document })
    expect(answer).toEqual({ ok: true, value: { exportId: 'export-1', fileName: '述职报告.docx', folder: '/文档' } })
    expect(chooseExport).toHaveBeenCalledExactlyOnceWith('述职报告（送审）.docx')
    expect(exportTo).toHaveBeenCalledExactlyOnceWith(document, '/文档/述职报告.docx', { layout: STANDARD_PROFILE, edition: 'review', remarks: [] })
  })

  it('gives no id for an export that failed', async () => {
    const base = ports()
    const dialogs = { ...base.dialogs, chooseExport: async () => ok('/a.docx') }
    const handlers = createHandlers(ports({ dialogs, services: { ...base.services, exportTo: async () => fail(PROBLEM) } }))
    expect(await handlers['export:word']({ document })).toEqual({ ok: false, error: PROBLEM })
    expect(await handlers['export:open']({ exportId: 'export-1' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})
