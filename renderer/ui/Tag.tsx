import type { ReactNode } from 'react'

export interface TagProps {
  tone?: 'plain' | 'blank' | 'attention' | 'must'
  children: ReactNode
}

/** A word or two about a row: its kind, its state. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return <span className={tone === 'plain' ? 'tag' : `tag tag-${tone}`}>{children}</span>
}
