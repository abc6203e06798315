import { useState } from 'react'
import type { ReportType } from '#shared/report-types/report-type.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'

export interface OwnTypesDialogProps {
  types: readonly ReportType[]
  /** Of subscribed packs: to be used, not to be changed. */
  shared: readonly ReportType[]
  /** Files in the folder that hold none. */
  unreadable: readonly string[]
  onExport: (id: string) => void
  onRemove: (id: string) => void
  onRead: () => void
  onClose: () => void
}

/** The types that the unit saved: send one, take one in, remove one. */
export function OwnTypesDialog({ types, shared, unreadable, onExport, onRemove, onRead, onClose }: OwnTypesDialogProps) {
  const [removing, setRemoving] = useState<string | null>(null)
  const footer = (
    <>
      <Button variant="quiet" icon="import" onPress={onRead}>
        从文件读入…
      </Button>
      <span className="dialog-foot-note" />
      <Button variant="primary" autoFocus onPress={onClose}>
        完成
      </Button>
    </>
  )
  return (
    <Dialog isOpen onClose={onClose} title="本单位的报告种类" lead="打开一份报告，在清单的“更多”里可以把它存成种类。" footer={footer}>
      {types.length + shared.length === 0 && <EmptyState icon="file" title="还没有存过" text="也可以从文件读入别人传来的种类。" />}
      <ul>
        {types.map(({ id, name, sections }) => (
          <li key={id} className="own-type">
            <span>
              <span className="own-section-name">{name}</span>
              <span className="caption">{sections.length} 个部分</span>
            </span>
            {removing === id ? (
              <>
                <Button size="small" onPress={() => setRemoving(null)}>
                  不删
                </Button>
                <Button
                  size="small"
                  label={`确认删除：${name}`}
                  onPress={() => {
                    setRemoving(null)
                    onRemove(id)
                  }}
                >
                  确认删除
                </Button>
              </>
            ) : (
              <>
                <Button size="small" label={`存成文件：${name}`} onPress={() => onExport(id)}>
                  存成文件…
                </Button>
                <Button size="small" variant="quiet" label={`删除：${name}`} onPress={() => setRemoving(id)}>
                  删除
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {shared.length > 0 && (
        <ul aria-label="共享的种类">
          {shared.map(({ id, name, sections }) => (
            <li key={id} className="own-type">
              <span>
                <span className="own-section-name">{name}</span>
                <span className="caption">{sections.length} 个部分</span>
              </span>
              <Tag>共享，只能用</Tag>
            </li>
          ))}
        </ul>
      )}
      {unreadable.length > 0 && (
        <p className="dialog-lead">
          有 {unreadable.length} 个文件读不出来，原样留着：{unreadable.join('、')}。
        </p>
      )}
    </Dialog>
  )
}
