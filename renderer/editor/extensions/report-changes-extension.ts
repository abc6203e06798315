import { $getRoot, HISTORIC_TAG, HISTORY_MERGE_TAG, defineExtension, safeCast } from 'lexical'
import type { Block } from '#shared/document/blocks.ts'
import { $lexicalToReport, type BlockCache } from '#renderer/editor/document-bridge/lexical-to-report.ts'

/** Marks the update that loads a report: it is no change of the user's and cannot be undone. */
const LOAD_TAG = 'antou-load'

export interface ReportChangesConfig {
  /** The text or structure of the report changed (not the selection alone). */
  readonly onChange: () => void
  readonly onSelectionChange: () => void
}

/**
 * Says when the report changed and reads it cheaply: only blocks touched since the last reading are read again,
 * so that reading after a keystroke does not depend on the length of the report.
 */
export const ReportChangesExtension = defineExtension({
  name: 'antou/report-changes',
  config: safeCast<ReportChangesConfig>({ onChange: () => {}, onSelectionChange: () => {} }),
  build: (editor) => {
    const cache: BlockCache = new Map()
    const readBlocks = (): Block[] => {
      const blocks = editor.getEditorState().read(() => $lexicalToReport(cache))
      if (cache.size > blocks.length) dropGoneBlocks()
      return blocks
    }
    const dropGoneBlocks = () => {
      const keys = new Set(editor.getEditorState().read(() => $getRoot().getChildrenKeys()))
      for (const key of cache.keys()) if (!keys.has(key)) cache.delete(key)
    }
    return { cache, readBlocks }
  },
  register: (editor, config, state) => {
    const { cache } = state.getOutput()
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags, editorState, prevEditorState }) => {
      for (const key of dirtyElements.keys()) cache.delete(key)
      const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0
      // Undo and redo swap whole states: what is dirty then says nothing about what differs.
      if (tags.has(HISTORIC_TAG) || tags.has(LOAD_TAG)) cache.clear()
      if (changed && !tags.has(LOAD_TAG)) config.onChange()
      if (editorState._selection !== prevEditorState._selection) config.onSelectionChange()
    })
  },
})

/** Tags for the update that loads a report. */
export const LOAD_TAGS: string[] = [LOAD_TAG, HISTORY_MERGE_TAG]
