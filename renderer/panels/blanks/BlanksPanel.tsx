import { useState } from 'react'
import type { BlankId } from '#shared/base/branded-ids.ts'
import { blankLabel } from '#shared/document/inline.ts'
import type { BlankItem } from '#shared/inspection/inspection.ts'
import { type BlankGroup, type BlankGroupId, blankGroups } from '#renderer/panels/blanks/blank-groups.ts'
import { clauseAround } from '#renderer/panels/blanks/clause-around.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'
import { Key } from '#renderer/ui/Key.tsx'

export interface BlanksPanelProps {
  blanks: readonly BlankItem[]
  /** The blank that is selected on the page. */
  currentId: BlankId | null
  onJump: (blankId: BlankId) => void
  onNext: () => void
  onExport: () => void
}

const GROUPS: Readonly<Record<BlankGroupId, { name: string; icon: IconName }>> = {
  numbers: { name: '数字', icon: 'number' },
  dates: { name: '日期', icon: 'date' },
  places: { name: '单位和地点', icon: 'place' },
  people: { name: '人名', icon: 'person' },
  names: { name: '名称和其他', icon: 'name' },
}

/** Every place that is still to be filled in, by what is to be looked up together. */
export function BlanksPanel({ blanks, currentId, onJump, onNext, onExport }: BlanksPanelProps) {
  const filled = blanks.filter((blank) => blank.filled).length
  const open = blanks.length - filled
  if (open === 0) return <NoBlanks filled={filled} onExport={onExport} />
  return (
    <>
      <div className="panel-scroll scroll">
        <div className="summary">
          <p className="summary-title">还有 {open} 处空项</p>
          <p className="summary-line">
            按 <Key>Tab</Key> 跳到下一处。定稿前须全部填好。
          </p>
        </div>
        {blankGroups(blanks).map((group) => (
          <BlankGroupView key={group.id} group={group} currentId={currentId} onJump={onJump} />
        ))}
      </div>
      <div className="panel-foot">
        <span className="caption">已填 {filled} 处</span>
        <Button size="small" onPress={onNext}>
          填写下一处
        </Button>
      </div>
    </>
  )
}

function NoBlanks({ filled, onExport }: { filled: number; onExport: () => void }) {
  if (filled === 0) return <EmptyState icon="blank" title="没有空项" text="还不确定的数字和名称，可以用“插入空项”先占着位置。" />
  return (
    <EmptyState
      icon="blank"
      title="空项都填好了"
      text={`共填写 ${filled} 处，现在可以导出。`}
      action={
        <Button size="small" onPress={onExport}>
          导出 Word
        </Button>
      }
    />
  )
}

/** Rows shown before the rest is asked for. */
const SHOWN = 6

function BlankGroupView({ group, currentId, onJump }: { group: BlankGroup; currentId: BlankId | null; onJump: (id: BlankId) => void }) {
  const [whole, setWhole] = useState(false)
  const { name, icon } = GROUPS[group.id]
  const hasCurrentBelow = group.items.slice(SHOWN).some((blank) => blank.blankId === currentId)
  const all = whole || hasCurrentBelow || group.items.length <= SHOWN + 1
  const shown = all ? group.items : group.items.slice(0, SHOWN)
  return (
    <section className="group">
      <h3 className="group-head">
        <Icon name={icon} size="small" />
        {name}
        <span className="caption">{group.items.length} 处</span>
      </h3>
      <ul>
        {shown.map((blank) => (
          <li key={blank.blankId}>
            <BlankRow blank={blank} isCurrent={blank.blankId === currentId} onJump={onJump} />
          </li>
        ))}
      </ul>
      {!all && (
        <Button className="blank-more" size="small" variant="quiet" onPress={() => setWhole(true)}>
          展开其余 {group.items.length - SHOWN} 处
        </Button>
      )}
    </section>
  )
}

function BlankRow({ blank, isCurrent, onJump }: { blank: BlankItem; isCurrent: boolean; onJump: (id: BlankId) => void }) {
  const { before, after } = clauseAround(blank)
  return (
    <button type="button" className="blank-row" aria-current={isCurrent ? 'location' : undefined} onClick={() => onJump(blank.blankId)}>
      <span className="truncate">
        {before}
        <span className="blank-chip">{blankLabel(blank.hint)}</span>
        {after}
      </span>
      <span className="caption">{blank.place}</span>
    </button>
  )
}
