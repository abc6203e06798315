import type { DraftsPlace } from '#shared/contract/drafts-place.ts'
import { Button } from '#renderer/ui/Button.tsx'

export interface FolderPartProps {
  place: DraftsPlace
  busy: boolean
  onMove: (to: 'chosen' | 'standard') => void
  onTakeIn: () => void
}

/** Where the drafts are, and how they come elsewhere. */
export function FolderPart({ place, busy, onMove, onTakeIn }: FolderPartProps) {
  return (
    <section className="backup-part">
      <h3 className="backup-title">草稿文件夹</h3>
      <p className="storage-folder">{place.folder}</p>
      <p className="caption">
        换文件夹时，草稿、历史版本和回收箱先拷过去，逐个核对无误，才从原处删掉；放在所选文件夹里的“案头草稿”中。短语、词表、版式和设置不动。
      </p>
      {!place.mayChoose && <p className="caption">在浏览器里打开的案头不能选文件夹，请用安装版的案头来换。</p>}
      <div className="storage-actions">
        {place.mayChoose && (
          <Button isDisabled={busy} onPress={() => onMove('chosen')}>
            换文件夹…
          </Button>
        )}
        {!place.isStandard && (
          <Button isDisabled={busy} onPress={() => onMove('standard')}>
            移回标准文件夹
          </Button>
        )}
      </div>
      {place.leftInStandard > 0 && (
        <div className="storage-note">
          <p>标准文件夹里另有 {place.leftInStandard} 份草稿，是找不到这个文件夹时写的。</p>
          <Button isDisabled={busy} onPress={onTakeIn}>
            并过来
          </Button>
        </div>
      )}
    </section>
  )
}
