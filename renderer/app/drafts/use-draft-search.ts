import { useCallback, useRef, useState } from 'react'
import type { FoundDraft } from '#shared/contract/draft.ts'
import { valueOrError } from '#renderer/app/notices.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { untilReleased } from '#renderer/platform/pointer-press.ts'

/** The search over the drafts' texts: what was found last (null: nothing is searched for), and how to search. An answer that was overtaken is dropped. */
export function useDraftSearch(): { found: readonly FoundDraft[] | null; search: (query: string) => void } {
  const { store, desktop } = useWorkspace()
  const [found, setFound] = useState<readonly FoundDraft[] | null>(null)
  const latest = useRef(0)
  const search = useCallback(
    (query: string) => {
      latest.current++
      const asked = latest.current
      if (query === '') {
        setFound(null)
        return
      }
      void valueOrError(store, desktop['drafts:search']({ query })).then(async (answer) => {
        await untilReleased()
        if (asked === latest.current && answer !== null) setFound(answer)
      })
    },
    [store, desktop],
  )
  return { found, search }
}
