import { useEffect, useState } from 'react'
import type { FoundDraft } from '#shared/contract/draft.ts'
import { SearchField } from '#renderer/ui/SearchField.tsx'

export interface DraftSearchProps {
  /** What was found last; null while nothing is searched for. */
  found: readonly FoundDraft[] | null
  /** Called once the user pauses, never in the middle of a composition; '' ends the search. */
  onSearch: (query: string) => void
}

/** The pause after which what was typed is taken for a query. */
const PAUSE_MS = 250

/** Searches the drafts by their text. What was found is told in one line, for screen readers too. */
export function DraftSearch({ found, onSearch }: DraftSearchProps) {
  const [query, setQuery] = useState('')
  const [composing, setComposing] = useState(false)
  useEffect(() => {
    if (composing) return
    const timer = setTimeout(() => onSearch(query.trim()), query.trim() === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [query, composing, onSearch])
  return (
    <search className="draft-search" onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)}>
      <SearchField
        label="搜索草稿的标题和正文"
        placeholder="搜标题和正文，如：主题党日"
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
      />
      <p className="caption" role="status">
        {found === null ? '' : found.length === 0 ? '没有找到。换个短一点的词试试；几个词之间可以空一格。' : `找到 ${found.length} 份草稿`}
      </p>
    </search>
  )
}
