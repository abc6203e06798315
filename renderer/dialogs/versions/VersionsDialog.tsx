import { useEffect, useRef } from 'react'
import type { ComparedPassage, ComparedSection } from '#shared/comparison/compare-reports.ts'
import type { FinalExport } from '#shared/contract/exports.ts'
import type { VersionInfo } from '#shared/contract/version.ts'
import { ComparisonView } from '#renderer/dialogs/versions/ComparisonView.tsx'
import { VersionNameForm } from '#renderer/dialogs/versions/VersionNameForm.tsx'
import type { ShownVersion } from '#renderer/dialogs/versions/shown-version.ts'
import { VersionTimeline } from '#renderer/dialogs/versions/VersionTimeline.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

export interface VersionsDialogProps {
  /** The newest first. */
  versions: readonly VersionInfo[]
  exports: readonly FinalExport[]
  /** What the versions take of the disk. */
  bytes: number
  selected: ShownVersion | null
  /** The version shown against the page; null while it is being compared. */
  sections: readonly ComparedSection[] | null
  /** Whether a name for the present text is being asked for. */
  naming: boolean
  /** The page takes no changes: nothing can be restored into it. */
  readOnly: boolean
  now: Date
  onSelect: (selected: ShownVersion) => void
  onKeep: (name: string) => void
  onNaming: (naming: boolean) => void
  onRename: (number: number, name: string) => void
  onRestore: () => void
  onRestorePassage: (passage: ComparedPassage) => void
  onClose: () => void
}

/** The versions of a report on the left, what changed since the chosen one on the right. */
export function VersionsDialog(props: VersionsDialogProps) {
  const { versions, selected, sections, naming, readOnly, onNaming } = props
  const side = useRef<HTMLDivElement>(null)
  const wasNaming = useRef(naming)
  useEffect(() => {
    // The field is gone: left alone the focus would go to the cross, whose hint then swallows the next Escape.
    if (wasNaming.current && !naming) side.current?.querySelector('button')?.focus()
    wasNaming.current = naming
  }, [naming])
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      width="wide"
      bare
      title="历史版本"
      lead="写作时每十分钟自动存一版，也可以起名存下重要的一版。"
      footer={<Foot {...props} />}
    >
      <div className="versions">
        <div ref={side} className="versions-side">
          {!readOnly &&
            (naming ? (
              <VersionNameForm onKeep={props.onKeep} onCancel={() => onNaming(false)} />
            ) : (
              <Button icon="plus" onPress={() => onNaming(true)}>
                把现在的稿子存为一版
              </Button>
            ))}
          <VersionTimeline versions={versions} exports={props.exports} selected={selected} now={props.now} onSelect={props.onSelect} />
        </div>
        <div className="versions-main scroll">
          {selected === null ? (
            <NothingCompared naming={naming} hasVersions={versions.length > 0} />
          ) : (
            <ComparisonView sections={sections} canRestore={!readOnly} onRestore={props.onRestorePassage} />
          )}
        </div>
      </div>
    </Dialog>
  )
}

function NothingCompared({ naming, hasVersions }: { naming: boolean; hasVersions: boolean }) {
  if (naming) return <EmptyState icon="restore" title="给这一版起个名字" text="起了名的版本一直留着，改坏了随时能找回来。" />
  return hasVersions ? (
    <EmptyState icon="restore" title="选一版来比较" text="在左边选一版，这里就列出它和现在的稿子有哪些不同。" />
  ) : (
    <EmptyState icon="restore" title="还没有历史版本" text="写上十分钟就会有第一版；也可以现在起个名字存一版。" />
  )
}

function Foot({ versions, bytes, selected, sections, readOnly, onRestore, onClose }: VersionsDialogProps) {
  const canRestore = !readOnly && selected !== null && sections !== null
  return (
    <>
      <span className="dialog-foot-note caption">{usage(versions.length, bytes)}</span>
      <Button onPress={onClose}>关闭</Button>
      <Button variant="primary" isDisabled={!canRestore} onPress={onRestore}>
        {selected?.kind === 'draft' ? '整篇改用那一份' : '整篇恢复到这一版'}
      </Button>
    </>
  )
}

/** Bytes in 兆, at least 0.1. */
function usage(count: number, bytes: number): string {
  if (count === 0) return '一天内的版本都留着，更早的每小时、每天各留一版；起了名的一直留着。'
  const megabytes = Math.max(0.1, bytes / 1024 / 1024).toFixed(1)
  return `共 ${count} 版，占 ${megabytes} 兆。一天内的都留着，更早的每小时、每天各留一版；起了名的一直留着。`
}
