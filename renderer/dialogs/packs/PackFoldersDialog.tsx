import type { PackFolder, SharedCounts } from '#shared/contract/packs.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface PackFoldersDialogProps {
  folders: readonly PackFolder[]
  onAdd: () => void
  onRead: () => void
  onRemove: (id: string) => void
  onClose: () => void
}

/** The shared folders whose packs are read. */
export function PackFoldersDialog({ folders, onAdd, onRead, onRemove, onClose }: PackFoldersDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title="共享短语"
      lead="订阅单位共享文件夹里的短语包：用其中的短语、固定提法、词表、报告种类和版式，只读取，不改动，自己的词表优先；案头每次打开时读一遍。"
      footer={
        <>
          <Button onPress={onAdd}>订阅一个文件夹…</Button>
          <Button isDisabled={folders.length === 0} onPress={onRead}>
            重新读取
          </Button>
          <span className="dialog-foot-note" />
          <Button variant="primary" onPress={onClose}>
            完成
          </Button>
        </>
      }
    >
      {folders.length === 0 && <p>还没有订阅。</p>}
      <ul>
        {folders.map(({ id, folder, problem, ...counts }) => (
          <li key={id} className="pack-entry">
            <div className="pack-entry-text">
              <p className="phrase-title">{folder}</p>
              <p className="phrase-dialog-label">{contentOf(counts)}</p>
              {problem !== null && (
                <p className="export-note">
                  <StatusMark level="attention" label="" size="small" />
                  {problem.what + problem.advice}
                </p>
              )}
            </div>
            <Button size="small" label={`取消订阅：${folder}`} onPress={() => onRemove(id)}>
              取消订阅
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** 12 条短语、3 条固定提法; nothing is said of what there is none of, unless there is nothing at all. */
function contentOf({ phrases, terms, words, types, profiles }: SharedCounts): string {
  const parts = [
    ...(phrases > 0 || terms + words + types + profiles === 0 ? [`${phrases} 条短语`] : []),
    ...(terms > 0 ? [`${terms} 条固定提法`] : []),
    ...(words > 0 ? [`${words} 条词表`] : []),
    ...(types > 0 ? [`${types} 种报告`] : []),
    ...(profiles > 0 ? [`${profiles} 种版式`] : []),
  ]
  return parts.join('、')
}
