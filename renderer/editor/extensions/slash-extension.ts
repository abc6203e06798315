import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_END_TAG,
  COMPOSITION_START_COMMAND,
  type EditorState,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  PASTE_TAG,
  $getSelection,
  $isRangeSelection,
  defineExtension,
  mergeRegister,
  safeCast,
} from 'lexical'
import type { BlockId } from '#shared/base/branded-ids.ts'
import { opensSlash, slashQuery } from '#renderer/editor/extensions/slash-query.ts'
import { $pointToOffset } from '#renderer/editor/selection/block-offsets.ts'

/** Phrases are being looked for in the text. Offsets as in TextMatch. */
export interface SlashSearch {
  readonly blockId: BlockId
  /** The slash. */
  readonly start: number
  /** Behind what was typed after it. */
  readonly end: number
  readonly query: string
}

export type SlashKey = 'up' | 'down' | 'enter'

export interface SlashConfig {
  /** A search has begun, its words have changed, or it is over (null). */
  readonly onSlash: (search: SlashSearch | null) => void
  /** A key that belongs to the list while it is open; false: the list has nothing to do with it. */
  readonly onSlashKey: (key: SlashKey) => boolean
}

/** A collapsed caret with the text of its block before it. */
interface CaretText {
  readonly blockId: BlockId
  readonly before: string
  readonly length: number
}

/**
 * A slash typed at the caret looks for phrases, and what is typed behind it narrows them. The slash is ordinary text all the while:
 * Esc, or going on elsewhere, leaves it as it is. Keys pressed while an input method composes belong to it.
 */
export const SlashExtension = defineExtension({
  name: 'antou/slash',
  config: safeCast<SlashConfig>({ onSlash: () => {}, onSlashKey: () => false }),
  build: (_editor, config) => {
    let search: SlashSearch | null = null
    const set = (next: SlashSearch | null) => {
      const isSame = search?.blockId === next?.blockId && search?.start === next?.start && search?.query === next?.query
      search = next
      if (!isSame) config.onSlash(next)
    }
    return { current: () => search, set, close: () => set(null) }
  },
  register: (editor, config, state) => {
    const slash = state.getOutput()
    let composedFrom = 0
    const key = (name: SlashKey) => (event: KeyboardEvent | null) => {
      if (slash.current() === null || event?.shiftKey || !config.onSlashKey(name)) return false
      event?.preventDefault()
      return true
    }
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
        const now = caretText(editorState)
        const open = slash.current()
        if (open !== null) {
          slash.set(stillOpen(open, now, editor.isComposing()))
          return
        }
        if (now === null || editor.isComposing() || [HISTORIC_TAG, PASTE_TAG, HISTORY_PUSH_TAG].some((tag) => tags.has(tag))) return
        if (!opensSlash(now.before)) return
        const lengthBefore = tags.has(COMPOSITION_END_TAG) ? composedFrom : (caretText(prevEditorState)?.length ?? 0)
        if (now.length === lengthBefore + 1) slash.set({ blockId: now.blockId, start: now.before.length - 1, end: now.before.length, query: '' })
      }),
      editor.registerCommand(
        COMPOSITION_START_COMMAND,
        () => {
          composedFrom = caretText(editor.getEditorState())?.length ?? 0
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, key('up'), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, key('down'), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ENTER_COMMAND, key('enter'), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          if (slash.current() === null) return false
          event.preventDefault()
          slash.close()
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          slash.close()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  },
})

function stillOpen(open: SlashSearch, now: CaretText | null, isComposing: boolean): SlashSearch | null {
  if (now === null || now.blockId !== open.blockId) return null
  const query = slashQuery(now.before, open.start, isComposing)
  return query === null ? null : { ...open, end: now.before.length, query }
}

function caretText(state: EditorState): CaretText | null {
  return state.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
    const at = $pointToOffset(selection.anchor)
    if (at === null) return null
    const text = at.block.getTextContent()
    return { blockId: at.block.getBlockId(), before: text.slice(0, at.offset), length: text.length }
  })
}
