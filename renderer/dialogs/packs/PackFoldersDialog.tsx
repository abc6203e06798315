import type { PackFolder } from '#shared/contract/packs.ts'
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
      lead="订阅单位共享文件夹里的短语包：用其中的短语、固定提法和报告种类，只读取，不改动；案头每次打开时读一遍。"
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
function contentOf({ phrases, terms, types }: Pick<PackFolder, 'phrases' | 'terms' | 'types'>): string {
  const parts = [
    ...(phrases > 0 || terms + types === 0 ? [`${phrases} 条短语`] : []),
    ...(terms > 0 ? [`${terms} 条固定提法`] : []),
    ...(types > 0 ? [`${types} 种报告`] : []),
  ]
  return parts.join('、')
}
