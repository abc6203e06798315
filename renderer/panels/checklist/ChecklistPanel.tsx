import type { BlockId } from '#shared/base/branded-ids.ts'
import type { CheckedPlace, ChecklistItem, InsertablePart } from '#shared/checklist/checklist-rule.ts'
import type { ReactNode } from 'react'
import { Points } from '#renderer/panels/checklist/Points.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface ChecklistPanelProps {
  items: readonly ChecklistItem[]
  /** Which report this is the checklist of. */
  head?: ReactNode
  /** Stands behind everything else. */
  foot?: ReactNode
  /** Shows where more of an item is. */
  onOpen: (what: 'matters' | 'requirements') => void
  /** Looks among the phrases. */
  onSearch: (query: string) => void
  onJump: (blockId: BlockId) => void
  /** Shows a passage and selects it. */
  onShow: (place: CheckedPlace) => void
  /** Puts the outline of a missing part into the report. */
  onInsert: (part: InsertablePart) => void
  onExport: () => void
}

/** What the report must have and should have: first what is missing, then what is there. */
export function ChecklistPanel({ items: all, head, foot, onExport, ...act }: ChecklistPanelProps) {
  const points = all.filter((item) => item.point)
  const items = all.filter((item) => !item.point)
  const failed = items.filter((item) => item.status === 'fail')
  const warned = items.filter((item) => item.status === 'warn')
  const passed = items.filter((item) => item.status === 'pass')
  const open = countOpen(all)
  return (
    <div className="panel-scroll scroll">
      {head}
      {open > 0 ? (
        <div className="summary">
          <p className="summary-title">还有 {open} 处要看</p>
          <p className="summary-line">
            共 {all.length} 项要求，{all.filter(({ status }) => status === 'pass').length} 项已具备。
          </p>
        </div>
      ) : (
        <AllPassed total={all.length} onExport={onExport} />
      )}
      <OpenItems heading="必须补上" items={failed} {...act} />
      <OpenItems heading="建议完善" items={warned} {...act} />
      <Points items={points} onJump={act.onJump} onInsert={act.onInsert} onSearch={act.onSearch} />
      {passed.length > 0 && (
        <section className="group">
          <h3 className="group-head">
            已具备<span className="caption">{passed.length} 项</span>
          </h3>
          <ul>
            {passed.map((item) => (
              <li key={item.id} className="check-passed">
                <StatusMark level="ok" />
                <span>{item.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {foot}
    </div>
  )
}

/** What still has to be looked at; recommended points are only listed. */
export function countOpen(items: readonly ChecklistItem[]): number {
  return items.filter(({ status, point }) => status === 'fail' || (status === 'warn' && !point)).length
}

function AllPassed({ total, onExport }: { total: number; onExport: () => void }) {
  if (total === 0) return <EmptyState icon="list" title="还没有可对照的要求" text="写上标题和正文，这里会列出该写的内容。" />
  return (
    <EmptyState
      icon="check"
      title={`${total} 项要求都已具备`}
      text="可以先导出一份，请领导看过再定稿。"
      action={
        <Button size="small" onPress={onExport}>
          导出 Word
        </Button>
      }
    />
  )
}

type CardActions = Pick<ChecklistPanelProps, 'onJump' | 'onShow' | 'onInsert' | 'onOpen'>

interface OpenItemsProps extends CardActions, Pick<ChecklistPanelProps, 'items'> {
  heading: string
}

function OpenItems({ heading, items, ...act }: OpenItemsProps) {
  if (items.length === 0) return null
  return (
    <section className="group">
      <h3 className="group-head">{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <CheckCard item={item} {...act} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CheckCardProps extends CardActions {
  item: ChecklistItem
}

const OPENS = { matters: '对照表', requirements: '改要求' } as const

/** One action stands beside the sentence, two stand below it. */
function CheckCard({ item, onJump, onShow, onInsert, onOpen }: CheckCardProps) {
  const { target, insert, opens, places = [] } = item
  const jump = target !== undefined && places.length === 0 && (
    <Button size="small" onPress={() => onJump(target)} label={`定位：${item.title}`}>
      定位
    </Button>
  )
  return (
    <article className="card check-card">
      <StatusMark level={item.status === 'fail' ? 'must' : 'attention'} label={item.status === 'fail' ? '必须补上' : '建议完善'} />
      <p className="check-title">{item.title}</p>
      {insert === undefined && opens === undefined && jump}
      {item.message !== '' && <p className="check-note">{item.message}</p>}
      {places.length > 0 && <Places places={places} onShow={onShow} />}
      {(insert !== undefined || opens !== undefined) && (
        <div className="check-actions">
          {insert !== undefined && (
            <Button size="small" onPress={() => onInsert(insert)} label={`插入提纲：${item.title}`}>
              插入提纲
            </Button>
          )}
          {opens !== undefined && (
            <Button size="small" onPress={() => onOpen(opens)} label={`${OPENS[opens]}：${item.title}`}>
              {OPENS[opens]}
            </Button>
          )}
          {jump}
        </div>
      )}
    </article>
  )
}

/** The passages that do not agree, one below the other, so that they can be compared before jumping to one. */
function Places({ places, onShow }: Pick<CardActions, 'onShow'> & { places: readonly CheckedPlace[] }) {
  return (
    <ul className="check-places">
      {places.map((place) => (
        <li key={`${place.blockId}-${place.start}`}>
          <button type="button" className="check-place" onClick={() => onShow(place)} aria-label={`定位：${place.text}`}>
            <span>{place.text}</span>
            <Icon name="right" size="small" />
          </button>
        </li>
      ))}
    </ul>
  )
}
