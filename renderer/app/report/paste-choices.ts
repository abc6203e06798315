import type { AppStore } from '#renderer/app/app-store.ts'
import { dismiss, notifyOfReport } from '#renderer/app/notices.ts'
import type { PastedText } from '#renderer/editor/extensions/clipboard-extension.ts'
import type { ReportEditor } from '#renderer/editor/report-editor.ts'

const TOAST = 'pasted'

/** The choice belongs to the last step alone: it goes with the next change. The change of the paste itself comes right after it. */
let isPasteOfNow = false

/** After a paste: what was done to it, and, where it brought structure, the way to have the words alone. */
export function offerPasteChoices(page: { readonly store: AppStore; readonly editor: ReportEditor }, pasted: PastedText, plain: string): void {
  const { store, editor } = page
  const hasStructure = pasted.blocks.some((block) => block.type !== 'paragraph') || pasted.warnings.length > 0
  if (!hasStructure) return
  isPasteOfNow = true
  setTimeout(() => {
    isPasteOfNow = false
  })
  const done = pasted.warnings.length > 0 ? `已粘贴，处理了 ${pasted.warnings.length} 处遮掩或杂质，可以撤销。` : '已按原来的标题层次粘贴。'
  notifyOfReport(store, {
    id: TOAST,
    text: done,
    level: 'ok',
    actions: [
      {
        text: '只留文字',
        onPress: () => {
          dismiss(store, TOAST)
          editor.pasteInstead(plain)
          editor.focus()
        },
      },
    ],
  })
}

/** Takes the choice away with the next change of the text. */
export function forgetPasteChoices(store: AppStore): void {
  if (!isPasteOfNow && store.getState().toasts.some((toast) => toast.id === TOAST)) dismiss(store, TOAST)
}
