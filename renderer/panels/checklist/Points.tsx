import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem, InsertablePart } from '#shared/checklist/checklist-rule.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

export interface PointsProps {
  items: readonly ChecklistItem[]
  onJump: (blockId: BlockId) => void
  onInsert: (part: InsertablePart) => void
  onSearch: (query: string) => void
}

/** What a reader of this kind of report looks for: missing points with what helps, then those that are found. */
export function Points({ items, onJump, onInsert, onSearch }: PointsProps) {
  if (items.length === 0) return null
  const found = items.filter(({ status }) => status === 'pass')
  const missing = items.filter(({ status }) => status !== 'pass')
  return (
    <section className="group">
      <h3 className="group-head">
        应写到的内容
        <span className="caption">
          {found.length}/{items.length}
        </span>
      </h3>
      <ul>
        {missing.map((item) => (
          <li key={item.id} className="point-missing">
            <StatusMark level={item.status === 'fail' ? 'must' : 'attention'} label={item.status === 'fail' ? '必须写到' : '没有写到'} />
            <p className="check-title">{item.title}</p>
            <p className="check-note">{item.message}</p>
            <div className="check-actions">
              <Button size="small" onPress={() => item.insert !== undefined && onInsert(item.insert)} label={`插入一句：${item.title}`}>
                插入一句
              </Button>
              <Button size="small" variant="quiet" onPress={() => onSearch(item.search ?? item.title)} label={`找短语：${item.title}`}>
                找短语
              </Button>
            </div>
          </li>
        ))}
        {found.map(({ id, title, target }) => (
          <li key={id}>
            <button
              type="button"
              className="point-found"
              onClick={() => target !== undefined && onJump(target)}
              aria-label={`已写到，定位：${title}`}
            >
              <StatusMark level="ok" label="" />
              <span className="truncate">{title}</span>
              <Icon name="right" size="small" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
