import type { DraftSummary, FoundDraft } from '#shared/contract/draft.ts'
import { DraftList, type DraftListProps, type ListedDrafts } from '#renderer/start/DraftList.tsx'
import { DraftSearch } from '#renderer/start/DraftSearch.tsx'
import { Button } from '#renderer/ui/Button.tsx'

export interface RecentDraftsProps extends Omit<DraftListProps, 'passages'> {
  /** How many are shown before 全部草稿 is asked for. */
  shown: number
  /** Shown as 全部草稿 when there are more than `shown`. */
  onShowAll?: (() => void) | undefined
  onBackup: () => void
  onStorage: () => void
  onBin: () => void
  /** What the search found; null while nothing is searched for. */
  found: readonly FoundDraft[] | null
  onSearch: (query: string) => void
}

/** One or two drafts are seen at a glance. */
const WORTH_SEARCHING = 2

/** The drafts, searched by their text once there are some. */
export function RecentDrafts(props: RecentDraftsProps) {
  const { drafts, shown, onShowAll, onBackup, onStorage, onBin, found, onSearch, ...list } = props
  const some = typeof drafts === 'string' ? [] : drafts
  const passages = new Map(found?.map((draft) => [draft.id, draft.passages]))
  const listed = found === null ? some.slice(0, shown) : some.filter(({ id }) => passages.has(id))
  return (
    <section aria-labelledby="start-recent">
      <div className="start-subhead">
        <h2 className="start-subtitle" id="start-recent">
          最近的草稿
        </h2>
        <span className="start-tools">
          {found === null && some.length > shown && onShowAll && (
            <Button size="small" variant="quiet" iconAfter="right" onPress={onShowAll}>
              全部草稿
            </Button>
          )}
          <Button size="small" variant="quiet" icon="export" onPress={onBackup}>
            备份
          </Button>
          <Button size="small" variant="quiet" icon="lock" onPress={onStorage}>
            草稿设置
          </Button>
          <Button size="small" variant="quiet" icon="trash" onPress={onBin}>
            回收箱
          </Button>
        </span>
      </div>
      {(some.length >= WORTH_SEARCHING || found !== null) && <DraftSearch found={found} onSearch={onSearch} />}
      {(found === null || listed.length > 0) && <DraftList {...list} drafts={shownList(drafts, listed)} passages={passages} />}
    </section>
  )
}

function shownList(drafts: ListedDrafts, listed: readonly DraftSummary[]): ListedDrafts {
  return typeof drafts === 'string' ? drafts : listed
}
