import { useEffect, useRef } from 'react'
import type { Finding } from '#shared/inspection/inspection.ts'
import { FindingCard } from '#renderer/panels/proofreading/FindingCard.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Key } from '#renderer/ui/Key.tsx'

export interface ProofreadingPanelProps {
  /** What is still open, in reading order: accepted and ignored ones are gone. */
  findings: readonly Finding[]
  current: Finding | null
  onAccept: (finding: Finding) => void
  onIgnore: (finding: Finding) => void
  onJump: (finding: Finding) => void
  /** Set aside in this session. */
  ignored: number
}

/** Names a finding among the others. */
export function findingKey(finding: Finding): string {
  return `${finding.blockId}/${finding.rule}/${finding.start}-${finding.end}`
}

/** What the proofreader found, one card each. */
export function ProofreadingPanel({ findings, current, onAccept, onIgnore, onJump, ignored }: ProofreadingPanelProps) {
  const list = useRef<HTMLUListElement>(null)
  const currentKey = current ? findingKey(current) : null
  useEffect(() => {
    if (currentKey !== null) list.current?.querySelector('.finding-current')?.scrollIntoView({ block: 'nearest' })
  }, [currentKey])
  const foot = ignored > 0 && (
    <div className="panel-foot">
      <span className="caption">本次已忽略 {ignored} 处，重新打开后会再提示</span>
    </div>
  )
  if (findings.length === 0)
    return (
      <>
        <div className="panel-scroll scroll">
          <EmptyState icon="check" title="没有发现要改的地方" text="机器只能查文字，数据和事实请再核对一遍。" />
        </div>
        {foot}
      </>
    )
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return (
    <>
      <div className="panel-scroll scroll">
        <div className="summary">
          <p className="summary-title">
            还有 {findings.length} 处{errors > 0 && `，${errors} 处必须改`}
          </p>
          <p className="summary-line">
            按 <Key>F8</Key> 依次查看，改过的可以撤销。
          </p>
        </div>
        <ul ref={list}>
          {findings.map((finding) => (
            <li key={findingKey(finding)}>
              <FindingCard
                finding={finding}
                isCurrent={findingKey(finding) === currentKey}
                place={`第 ${finding.blockIndex + 1} 段`}
                onAccept={onAccept}
                onIgnore={onIgnore}
                onJump={onJump}
              />
            </li>
          ))}
        </ul>
      </div>
      {foot}
    </>
  )
}
