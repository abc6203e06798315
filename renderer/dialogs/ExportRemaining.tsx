import type { FinalObstacle } from '#shared/text-import/final-obstacles.ts'
import { remainingRows } from '#renderer/dialogs/export-remaining.ts'
import { clauseAround } from '#renderer/panels/blanks/clause-around.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'

export interface ExportRemainingProps {
  obstacles: readonly FinalObstacle[]
  onGoTo: (obstacle: FinalObstacle) => void
}

/** What is still open, by kind, each with a way to its first place. */
export function ExportRemaining({ obstacles, onGoTo }: ExportRemainingProps) {
  if (obstacles.length === 0) return null
  return (
    <>
      <h3 className="export-heading">还没处理完的 {obstacles.length} 处</h3>
      <ul className="export-remaining" aria-label="还没处理完的地方">
        {remainingRows(obstacles).map(({ id, name, icon, count, first }) => (
          <li key={id} className="export-remaining-row">
            <Icon name={icon} size="small" />
            <span className="truncate">
              {name} {count} 处，如{clauseAround(first).before}
              <span className="blank-chip">{first.text}</span>
              {clauseAround(first).after}
            </span>
            <Button
              size="small"
              variant="quiet"
              iconAfter="right"
              label={`${first.blank ? '去填写' : '去修改'}：${name}`}
              onPress={() => onGoTo(first)}
            >
              {first.blank ? '去填写' : '去修改'}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
