import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import type { DraftId } from '#shared/base/branded-ids.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'
import type { OpenedDraft, SavedDraft } from '#shared/contract/draft.ts'
import type { Block } from '#shared/document/blocks.ts'
import { changeBetween } from '#shared/document/report-change.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import type { IgnoredPlace } from '#shared/proofreading/ignored-places.ts'
import { keepEqual } from '#renderer/app/keep-equal.ts'

/** What a draft's writer needs of the page. */
export interface SessionPage {
  blocks(): Block[]
  caret(): { readonly blockId: string; readonly offset: number } | null
}

type About = Pick<ReportDocument, 'reportType' | 'author' | 'requirements' | 'links'>
/** What a report says about itself beside its text. */
export type AboutChange = { readonly [K in keyof About]?: About[K] | undefined }

export type WriterDesktop = Pick<DesktopApi, 'drafts:append' | 'drafts:save'>

export interface Written {
  /** ISO 8601, UTC */
  readonly at: string
  readonly movedTo?: string
  readonly recreated?: true
}

/** Puts one draft on the disk: what changed since the last time, or the whole. Calls must not overlap. */
export interface DraftWriter {
  id(): DraftId
  report(): ReportDocument
  /** Held by the draft's own file alone: the next save writes the whole. */
  changeAbout(change: AboutChange): void
  /** What changed. Turns into a save of the whole where the desktop asks for it. */
  append(): Promise<Result<Written>>
  saveWhole(): Promise<Result<Written>>
  /** Whether the draft's own file holds everything, the journal nothing. */
  isWhole(): boolean
}

/** Undo reads every block anew: only where so many seem changed is it worth comparing what they hold. */
const FEW_BLOCKS = 4

export interface DraftWriterOptions {
  readonly draft: OpenedDraft
  readonly page: SessionPage
  /** Places of findings that are not to be shown again. */
  readonly ignored: () => readonly IgnoredPlace[]
  readonly desktop: WriterDesktop
  readonly now: () => string
}

/** Begins at what the draft holds on the disk; the page must show it already. */
export function createDraftWriter({ draft, page, ignored, desktop, now }: DraftWriterOptions): DraftWriter {
  let { id } = draft.document
  let about = draft.document
  let aboutOnDisk = about
  let { revision, savedAt } = draft
  let onDisk: readonly Block[] = page.blocks()
  let whole = draft.restored !== true

  const view = () => {
    const places = ignored()
    return { caret: page.caret(), ...(places.length === 0 ? {} : { ignored: [...places] }) }
  }
  const report = (): ReportDocument => ({ ...about, id, blocks: page.blocks(), updatedAt: now() })
  const saved = (answer: SavedDraft, blocks: readonly Block[]): Written => {
    revision = answer.revision
    savedAt = answer.savedAt
    onDisk = blocks
    whole = true
    if (answer.movedTo !== undefined) id = answer.movedTo as DraftId
    return { at: savedAt, ...(answer.movedTo && { movedTo: answer.movedTo }), ...(answer.recreated && { recreated: true }) }
  }
  const saveWhole = async (): Promise<Result<Written>> => {
    const document = report()
    const held = about
    const answer = await told(() => desktop['drafts:save']({ document, view: view(), revision }))
    if (!answer.ok) return answer
    aboutOnDisk = held
    return ok(saved(answer.value, document.blocks))
  }
  return {
    id: () => id,
    report,
    saveWhole,
    changeAbout(change) {
      const changed = Object.entries({ ...about, ...change }).filter(([, value]) => value !== undefined)
      about = Object.fromEntries(changed) as unknown as ReportDocument
    },
    isWhole: () => whole,
    async append() {
      if (about !== aboutOnDisk) return saveWhole()
      const blocks = page.blocks()
      const change = withoutEqual(changeBetween(onDisk, blocks), onDisk)
      const answer = await told(() => desktop['drafts:append']({ id, revision, change, view: view() }))
      if (!answer.ok) return answer.error.code === 'whole-save-needed' ? saveWhole() : answer
      if (answer.value.savedAt !== null) {
        whole = false
        savedAt = answer.value.savedAt
      }
      onDisk = blocks
      return ok({ at: savedAt })
    },
  }
}

function withoutEqual<C extends ReturnType<typeof changeBetween>>(change: C, before: readonly Block[]): C {
  if (change.blocks.length <= FEW_BLOCKS) return change
  const byId = new Map(before.map((block) => [block.id, block]))
  return { ...change, blocks: change.blocks.filter((block) => keepEqual(byId.get(block.id), block) === block) }
}

/** A call that was not answered at all is a failed save, too. */
async function told<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call()
  } catch {
    return fail(userError('unexpected', '遇到了没有料到的问题，没能保存。', '正文还在窗口里，没有丢。', '请先不要关闭窗口，稍后会自动再试。'))
  }
}
