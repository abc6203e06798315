import { type Result, fail, ok } from '#shared/base/result.ts'
import type { BlockId, DraftId } from '#shared/base/branded-ids.ts'
import type { OpenedDraft } from '#shared/contract/draft.ts'
import type { Block } from '#shared/document/blocks.ts'
import { SCHEMA_VERSION } from '#shared/document/report-document.ts'
import type { DraftFiles } from '#electron/services/drafts/draft-folder.ts'
import { WHOLE_FILE } from '#electron/services/drafts/draft-seal.ts'
import { DRAFT_NEWER } from '#electron/services/drafts/draft-errors.ts'

/**
 * A draft of a newer 案头, for reading only: its text, paragraph by paragraph, without what this version does not know.
 * The file is never written to. Errors: `newer-version` where no text is to be found in it. Throws errno errors.
 */
export async function readNewerDraft(id: string, { places, ops, seal }: DraftFiles): Promise<Result<OpenedDraft>> {
  const opened = seal.open(await ops.read(places.current(id)), WHOLE_FILE)
  const blocks = opened.state === 'open' ? textBlocks(parseBlocks(opened.bytes)) : []
  if (blocks.length === 0) return fail(DRAFT_NEWER)
  const { modifiedAt } = await ops.info(places.current(id))
  return ok({
    document: {
      schemaVersion: SCHEMA_VERSION,
      id: id as DraftId,
      reportType: 'plain-report',
      author: {},
      blocks,
      createdAt: modifiedAt,
      updatedAt: modifiedAt,
    },
    view: { caret: null },
    revision: 0,
    savedAt: modifiedAt,
    readOnly: 'newer-version',
  })
}

function parseBlocks(bytes: Uint8Array): readonly unknown[] {
  try {
    const file = JSON.parse(new TextDecoder().decode(bytes)) as { body?: { document?: { blocks?: unknown } } } | null
    const blocks = file?.body?.document?.blocks
    return Array.isArray(blocks) ? blocks : []
  } catch (cause) {
    if (cause instanceof SyntaxError) return []
    throw cause
  }
}

function textBlocks(blocks: readonly unknown[]): Block[] {
  return blocks.flatMap((block, index) => {
    const text = textsIn(block).join('')
    if (text === '') return []
    const type = index === 0 ? 'title' : 'paragraph'
    return [{ type, id: `newer-${index}` as BlockId, content: [{ type: 'text', text }] }]
  })
}

/** Whatever is called `text` or is the value of a blank, in order: those names have been so since the first version. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return key === 'text' || key === 'value' ? [inner] : []
    return textsIn(inner)
  })
}
