import { useEffect, useMemo, useRef, useState } from 'react'
import type { Block } from '#shared/document/blocks.ts'
import type { Finding } from '#shared/inspection/inspection.ts'
import { paragraphPlace } from '#renderer/panels/proofreading/paragraph-place.ts'
import { FindingCard, type FindingDecisions } from '#renderer/panels/proofreading/FindingCard.tsx'
import { FindingFilterBar } from '#renderer/panels/proofreading/FindingFilterBar.tsx'
import { type FindingFilter, filterFindings, livingFilter } from '#renderer/panels/proofreading/finding-filter.ts'
import { findingKey } from '#renderer/panels/proofreading/finding-key.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Key } from '#renderer/ui/Key.tsx'

export interface ProofreadingPanelProps extends FindingDecisions {
  /** The report that was checked. */
  blocks: readonly Block[]
  /** What is still open, in reading order: accepted and ignored ones are gone. */
  findings: readonly Finding[]
  current: Finding | null
  filter: FindingFilter
  onFilter: (filter: FindingFilter) => void
  /** Waved aside in this draft. */
  ignored: number
  onShowIgnored: () => void
  onOwnWords: () => void
  onReport: () => void
}

/** Cards shown at first, and with every press of the button below them. */
const STEP = 60

/** What the proofreader found, one card each. */
export function ProofreadingPanel(props: ProofreadingPanelProps) {
  const { findings, filter: wanted, onFilter } = props
  const filter = livingFilter(findings, wanted)
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter])
  return (
    <>
      {findings.length === 0 ? (
        <div className="panel-scroll scroll">
          <EmptyState icon="check" title="没有发现要改的地方" text="机器只能查文字，数据和事实请再核对一遍。" />
        </div>
      ) : (
        <>
          <FindingFilterBar findings={findings} shown={shown} filter={filter} onFilter={onFilter} onAcceptKind={props.onAcceptKind} />
          <FindingList {...props} findings={shown} />
        </>
      )}
      <PanelFoot {...props} />
    </>
  )
}

function FindingList(props: ProofreadingPanelProps) {
  const { findings, current } = props
  const list = useRef<HTMLUListElement>(null)
  const [limit, setLimit] = useState(STEP)
  const currentKey = current ? findingKey(current) : null
  const at = findings.findIndex((finding) => findingKey(finding) === currentKey)
  // The one that F8 brought is always among them.
  const count = Math.max(limit, at + 1)
  useEffect(() => {
    if (currentKey !== null) list.current?.querySelector('.finding-current')?.scrollIntoView({ block: 'nearest' })
  }, [currentKey])
  return (
    <div className="panel-scroll scroll">
      <p className="summary-line finding-keys">
        <Key>F8</Key> 下一处，<Key>Ctrl</Key> <Key>F8</Key> 采纳，可以撤销。
      </p>
      <ul ref={list}>
        {findings.slice(0, count).map((finding) => (
          <li key={findingKey(finding)}>
            <FindingCard
              finding={finding}
              isCurrent={findingKey(finding) === currentKey}
              place={paragraphPlace(props.blocks, finding.blockIndex)}
              onAccept={props.onAccept}
              onIgnore={props.onIgnore}
              onIgnorePlace={props.onIgnorePlace}
              onPermitWord={props.onPermitWord}
              onAcceptKind={props.onAcceptKind}
              onJump={props.onJump}
            />
          </li>
        ))}
      </ul>
      {count < findings.length && (
        <div className="finding-rest">
          <Button size="small" onPress={() => setLimit(count + STEP)}>
            再显示 {Math.min(STEP, findings.length - count)} 处，还有 {findings.length - count} 处
          </Button>
        </div>
      )}
    </div>
  )
}

function PanelFoot({ ignored, onShowIgnored, onOwnWords, onReport }: ProofreadingPanelProps) {
  return (
    <div className="panel-foot finding-foot">
      {ignored > 0 && (
        <Button size="small" variant="quiet" onPress={onShowIgnored}>
          已忽略 {ignored} 处，重新显示
        </Button>
      )}
      <span className="dialog-foot-note" />
      <Button size="small" variant="quiet" onPress={onOwnWords}>
        自定义词表…
      </Button>
      <Button size="small" variant="quiet" onPress={onReport}>
        检查报告…
      </Button>
    </div>
  )
}
