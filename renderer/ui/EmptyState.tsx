import type { ReactNode } from 'react'
import { Icon } from '#renderer/ui/Icon.tsx'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'

export interface EmptyStateProps {
  icon: IconName
  title: string
  text?: string
  /** One button: the next step. */
  action?: ReactNode
}

/** Nothing to show: one icon, one sentence, one next step. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} size="large" />
      <p className="empty-state-title">{title}</p>
      {text && <p className="empty-state-text">{clausesOf(text)}</p>}
      {action}
    </div>
  )
}

/** A line of few words is broken between its clauses: a lone 也 at its end would be read twice. */
function clausesOf(text: string): ReactNode[] {
  return text.split(/(?<=[，；。])/u).map((clause) => <span key={clause}>{clause}</span>)
}
