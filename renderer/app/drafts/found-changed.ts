import { notify } from '#renderer/app/notices.ts'
import type { AppStore } from '#renderer/app/app-store.ts'

/** The file on disk was not the one this window wrote: says what became of both. `onCompare` shows the one on disk beside the page. `movedTo`: see `DraftSessionOptions.onFoundChanged`. */
export function tellFoundChanged(store: AppStore, movedTo: string | null, onCompare: (id: string) => void): void {
  const { draftId } = store.getState()
  if (movedTo === null) {
    notify(store, {
      id: 'draft-recreated',
      text: '这份草稿的文件刚才被删除或移走了，已按窗口里的内容重新存好，没有丢字。',
      level: 'attention',
      seconds: 0,
    })
    return
  }
  store.setState({ draftId: movedTo })
  notify(store, {
    id: 'draft-moved',
    text: '这份草稿在磁盘上被别处改动过，没有覆盖它。您正在写的已另存为一份，标着“另存的一份”，两份都在草稿列表里。',
    level: 'attention',
    seconds: 0,
    ...(draftId === null ? {} : { actions: [{ text: '比较两份', onPress: () => onCompare(draftId) }] }),
  })
}
