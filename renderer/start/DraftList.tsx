import type { DraftSummary } from '#shared/contract/draft.ts'
import type { FoundPassage } from '#shared/document/search-report.ts'
import { formatWhen } from '#renderer/start/format-when.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'

type ReadableDraft = Extract<DraftSummary, { state: 'readable' }>
type BrokenDraft = Exclude<DraftSummary, { state: 'readable' }>

/** The drafts; or that they are being read, or could not be: an empty list would look as if they were lost. */
export type ListedDrafts = readonly DraftSummary[] | 'loading' | 'unreadable'

export interface DraftListProps {
  drafts: ListedDrafts
  now: Date
  /** What was searched for, by draft. */
  passages?: ReadonlyMap<string, readonly FoundPassage[]>
  onOpen: (id: string) => void
  onRemove: (id: string) => void
  onRecover: (id: string) => void
}

/** The drafts on this machine. One that cannot be read is shown with what can be done about it. */
export function DraftList({ drafts, now, passages, onOpen, onRemove, onRecover }: DraftListProps) {
  if (drafts === 'loading') return <WaitingDrafts />
  if (drafts === 'unreadable')
    return (
      <div className="drafts">
        <EmptyState icon="file" title="草稿没有读出来" text="草稿文件没有改动。原因排除以后回到这个窗口，会自动再读一次。" />
      </div>
    )
  if (drafts.length === 0)
    return (
      <div className="drafts">
        <EmptyState icon="file" title="还没有草稿" text="新建或导入的报告会自动存在本机，列在这里。" />
      </div>
    )
  return (
    <ul className="drafts">
      {drafts.map((draft) => (
        <li key={draft.id} className="draft">
          {draft.state === 'readable' ? (
            <ReadableRow draft={draft} now={now} passages={passages?.get(draft.id) ?? []} onOpen={onOpen} />
          ) : (
            <BrokenRow draft={draft} now={now} onRecover={onRecover} />
          )}
          <Menu
            label="草稿操作"
            placement="bottom end"
            groups={[{ id: 'draft', entries: [{ id: 'remove', text: '移到回收箱', icon: 'trash' }] }]}
            onAction={() => onRemove(draft.id)}
          >
            <IconButton icon="more" label={`更多操作：${draft.state === 'readable' ? draftTitle(draft) : '打不开的草稿'}`} />
          </Menu>
        </li>
      ))}
    </ul>
  )
}

function draftTitle(draft: ReadableDraft): string {
  return draft.title.trim() === '' ? '未写标题的报告' : draft.title
}

interface ReadableRowProps {
  draft: ReadableDraft
  now: Date
  passages: readonly FoundPassage[]
  onOpen: (id: string) => void
}

function ReadableRow({ draft, now, passages, onOpen }: ReadableRowProps) {
  return (
    <button type="button" className="draft-open" onClick={() => onOpen(draft.id)}>
      <Icon name="file" />
      <span>
        <span className="draft-name truncate">{draftTitle(draft)}</span>
        <span className="draft-meta caption">
          {formatWhen(draft.savedAt, now)}，{draft.chars} 字
        </span>
        {passages.map((passage) => (
          <span key={passage.before + passage.match + passage.after} className="draft-passage caption">
            {passage.before}
            <mark className="match">{passage.match}</mark>
            {passage.after}
          </span>
        ))}
      </span>
      {draft.openBlanks > 0 ? <Tag tone="blank">空项 {draft.openBlanks}</Tag> : <Tag>无空项</Tag>}
    </button>
  )
}

function BrokenRow({ draft, now, onRecover }: { draft: BrokenDraft; now: Date; onRecover: (id: string) => void }) {
  const newer = draft.state === 'newer-version'
  return (
    <div className="draft-broken">
      <StatusMark level="attention" label="需留意" />
      <span>
        <span className="draft-name">{newer ? '用更新版案头写的草稿' : '这份草稿打不开'}</span>
        <span className="draft-meta caption">
          {formatWhen(draft.savedAt, now)}，{brokenAdvice(draft)}
        </span>
      </span>
      {draft.recoverable && (
        <Button size="small" onPress={() => onRecover(draft.id)}>
          恢复上一版
        </Button>
      )}
    </div>
  )
}

function brokenAdvice(draft: BrokenDraft): string {
  if (draft.state === 'newer-version') return '请升级案头后再打开，原文件没有改动'
  return draft.recoverable ? '上一次保存的内容还在' : '原文件原样留着，可以交给维护人员'
}

function WaitingDrafts() {
  return (
    <div className="drafts drafts-waiting" role="status" aria-label="正在读取草稿">
      <span />
      <span />
      <span />
    </div>
  )
}
