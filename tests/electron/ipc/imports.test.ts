import { describe, expect, it, vi } from 'vitest'
import { type ImportPorts, createImports } from '#electron/ipc/imports.ts'
import { countingIds } from '#shared/base/branded-ids.ts'
import { fail, ok, userError } from '#shared/base/result.ts'
import type { PendingImport } from '#shared/contract/imports.ts'
import type { Draft } from '#shared/contract/draft.ts'
import { blockText } from '#shared/document/visit.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { importText } from '#shared/text-import/import-text.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'

const unused = async () => fail(userError('unused', '。', '。', '。'))
const MASKED = '2024年度述职报告\n一、履职情况\n组织学习**次,走访*户。\n述职人：某某某\n2024年12月31日'

const read = (text: string): ImportedReport => importText(text, { ids: countingIds(), now: '2026-01-01T00:00:00.000Z' })
const bytesOf = (text: string) => new TextEncoder().encode(text)

function imports(files: Readonly<Record<string, string>> = {}, change: (report: ImportedReport) => ImportedReport = (report) => report) {
  let ids = 0
  const drafts: ReportDocument[] = []
  const opened: string[] = []
  const createFrom = vi.fn(async (document: ReportDocument) => {
    drafts.push(document)
    const draft: Draft = { document, view: { caret: null }, revision: 1, savedAt: '2026-01-01T00:00:00.000Z' }
    return ok(draft)
  })
  const ports: ImportPorts = {
    services: {
      drafts: {
        list: unused,
        create: unused,
        createSample: unused,
        createFrom,
        open: async (id: string) => {
          opened.push(id)
          return unused()
        },
        save: unused,
        remove: unused,
        restore: unused,
        recover: unused,
      },
      importBytes: async (_name: string, bytes: Uint8Array) => ok(change(read(new TextDecoder().decode(bytes)))),
      importPath: async (file: string) =>
        files[file] === undefined ? fail(userError('gone', '文件不在了。', '。', '。')) : ok(change(read(files[file]))),
      listReports: async () => ok({ files: Object.keys(files), skipped: 3, hasMore: true }),
    } as unknown as ImportPorts['services'],
    dialogs: { chooseImport: async () => ok(Object.keys(files)) } as unknown as ImportPorts['dialogs'],
    newId: () => `id-${++ids}`,
    draftsFolder: () => '/稿子/drafts',
  }
  return { drafts, opened, imports: createImports(ports) }
}

async function pendingOf(answer: Promise<unknown>): Promise<PendingImport> {
  const settled = (await answer) as { ok: boolean; value?: { kind: string; pending?: PendingImport } }
  if (settled.value?.pending === undefined) throw new Error('nothing is pending')
  return settled.value.pending
}

describe('a single file', () => {
  it('waits for a decision, without a draft, and tells what was made out', async () => {
    const { drafts, imports: made } = imports()
    const pending = await pendingOf(made.read('去年.txt', bytesOf(MASKED)))
    expect(drafts).toEqual([])
    expect(pending.fileName).toBe('去年.txt')
    expect(pending.recognised).toEqual({ blocks: 5, hasTitle: true, sections: 1, isSigned: true })
    expect(pending.proposals.map(({ kind, before }) => [kind, before])).toEqual([
      ['mask', '**'],
      ['mask', '*'],
      ['half-width', ','],
      ['mask', '某某某'],
    ])
  })

  it('becomes a draft without what was refused, and once more with everything refused', async () => {
    const { drafts, imports: made } = imports()
    const { importId, proposals } = await pendingOf(made.read('去年.txt', bytesOf(MASKED)))
    await made.finish(importId, new Set([proposals[0]?.id ?? '']))
    await made.finish(importId, new Set(proposals.map(({ id }) => id)))
    expect(drafts.map(({ blocks }) => blocks[2] && blockText(blocks[2]))).toEqual(['组织学习**次，走访〔数量〕户。', '组织学习**次,走访*户。'])
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(2)
  })

  it('is a draft at once where there is nothing to decide', async () => {
    const { drafts, imports: made } = imports()
    expect(await made.read('去年.txt', bytesOf('2024年度述职报告\n一、履职情况\n组织学习。'))).toMatchObject({ ok: true, value: { kind: 'draft' } })
    expect(drafts).toHaveLength(1)
  })

  it('is a draft at once where it was no text: a draft file', async () => {
    const { imports: made } = imports({}, ({ source: _, ...report }) => report)
    expect(await made.read('去年.antou', bytesOf(MASKED))).toMatchObject({ ok: true, value: { kind: 'draft' } })
  })

  it('is a draft at once where it is too long to decide place by place', async () => {
    const { imports: made } = imports()
    expect(await made.read('很长.txt', bytesOf('组织学习**次。\n'.repeat(60_000)))).toMatchObject({ ok: true, value: { kind: 'draft' } })
  })

  it('shows numbers that change and what Word held besides text, and keeps the latter through the decision', async () => {
    const told = { kind: 'word', line: 2, before: '', after: '', message: '图片 1 幅没有读入。' } as const
    const { imports: made } = imports({}, (report) => ({ ...report, warnings: [...report.warnings, told] }))
    const { importId, notes } = await pendingOf(made.read('去年.docx', bytesOf('一、情况\n三、打算\n学习**次。')))
    expect(notes.map(({ kind, line }) => [kind, line])).toEqual([
      ['numbering', 2],
      ['word', 2],
    ])
    expect(await made.finish(importId, new Set())).toMatchObject({ ok: true, value: { warnings: [{ kind: 'numbering' }, told, { kind: 'mask' }] } })
  })

  it('is forgotten when cancelled, and when twenty others came after it', async () => {
    const { imports: made } = imports()
    const first = await pendingOf(made.read('一.txt', bytesOf(MASKED)))
    const second = await pendingOf(made.read('二.txt', bytesOf(MASKED)))
    expect(made.cancel(second.importId)).toEqual({ ok: true, value: null })
    expect(await made.finish(second.importId, new Set())).toMatchObject({ ok: false, error: { code: 'import-forgotten' } })
    for (let i = 0; i < 19; i++) await made.read('又.txt', bytesOf(MASKED))
    expect(await made.finish(first.importId, new Set())).toMatchObject({ ok: true })
    await made.read('末.txt', bytesOf(MASKED))
    expect(await made.finish(first.importId, new Set())).toMatchObject({ ok: false, error: { code: 'import-forgotten' } })
  })
})

describe('several files', () => {
  it('are named without their paths and read one by one, all proposals carried out', async () => {
    const { drafts, imports: made } = imports({ '/去年/一.txt': MASKED, '/去年/二.txt': MASKED })
    const answer = await made.choose()
    expect(answer).toEqual({
      ok: true,
      value: {
        kind: 'several',
        files: [
          { importId: 'id-1', fileName: '一.txt' },
          { importId: 'id-2', fileName: '二.txt' },
        ],
      },
    })
    expect(await made.readChosen('id-2')).toMatchObject({ ok: true })
    expect(drafts[0]?.blocks[2] && blockText(drafts[0].blocks[2])).toBe('组织学习〔次数〕次，走访〔数量〕户。')
    expect(await made.readChosen('id-2')).toMatchObject({ ok: false, error: { code: 'import-forgotten' } })
    expect(await made.readChosen('/去年/一.txt')).toMatchObject({ ok: false, error: { code: 'import-forgotten' } })
  })

  it('go on being read when others are handed to the program meanwhile', async () => {
    const { imports: made } = imports({ '/去年/一.txt': MASKED, '/去年/二.txt': MASKED })
    await made.choose()
    expect(await made.readChosen('id-1')).toMatchObject({ ok: true })
    const handed = await made.readHanded(['/去年/一.txt', '/去年/二.txt'])
    const [first] = handed.ok && handed.value?.kind === 'several' ? handed.value.files : []
    expect(await made.readChosen('id-2')).toMatchObject({ ok: true })
    expect(await made.readChosen(first?.importId ?? '')).toMatchObject({ ok: true })
  })

  it('that were dropped become drafts at once', async () => {
    const { drafts, imports: made } = imports()
    expect(await made.readWhole('一.txt', bytesOf(MASKED))).toMatchObject({ ok: true, value: { kind: 'draft' } })
    expect(drafts).toHaveLength(1)
  })

  it('one of which is chosen alone is shown first', async () => {
    const { imports: made } = imports({ '/去年/一.txt': MASKED })
    expect(await made.choose()).toMatchObject({ ok: true, value: { kind: 'pending', pending: { fileName: '一.txt' } } })
  })
})

describe('files handed over by the system', () => {
  it('are offered like chosen ones; nothing waits when there are none', async () => {
    const { imports: made } = imports({ '/桌面/去年.txt': MASKED })
    expect((await pendingOf(made.readHanded(['/桌面/去年.txt']))).fileName).toBe('去年.txt')
    expect(await made.readHanded([])).toEqual({ ok: true, value: null })
  })

  it('a draft out of the own folder is opened, a copy of it elsewhere is imported', async () => {
    const { imports: made, opened } = imports({ '/桌面/draft-7.antou': '标题', '/稿子/drafts/draft-7.prev.antou': '标题' })
    await made.readHanded(['/稿子/drafts/draft-7.antou'])
    expect(opened).toEqual(['draft-7'])
    expect(await made.readHanded(['/桌面/draft-7.antou'])).toMatchObject({ ok: true })
    expect(await made.readHanded(['/稿子/drafts/draft-7.prev.antou'])).toMatchObject({ ok: true })
    expect(opened).toEqual(['draft-7'])
  })
})

describe('a chosen folder', () => {
  it('gives its reports one by one, and how many files are none', async () => {
    const { imports: desk } = imports({ '/去年/甲.txt': MASKED, '/去年/乙.txt': MASKED })
    const answer = await desk.choose('folder')
    expect(answer).toMatchObject({
      ok: true,
      value: { kind: 'several', files: [{ fileName: '甲.txt' }, { fileName: '乙.txt' }], skipped: 3, hasMore: true },
    })
    const [first] = answer.ok && answer.value?.kind === 'several' ? answer.value.files : []
    expect(await desk.readChosen(first?.importId ?? '')).toMatchObject({ ok: true })
  })
})
