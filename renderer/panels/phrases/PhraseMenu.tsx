import type { LibraryEntry } from '#shared/phrases/library-entry.ts'
import type { PhraseAct } from '#renderer/panels/phrases/phrase-act.ts'
import { MenuButton } from '#renderer/ui/MenuButton.tsx'

const COPY = { id: 'copy', text: '改一改，另存为我的' }
const COPY_TERM = { id: 'copy', text: '改一改，存为本单位的提法' }

/** What can be done with a phrase besides inserting it. */
export function PhraseMenu({ entry, onAct }: { entry: LibraryEntry; onAct: (act: PhraseAct) => void }) {
  return (
    <MenuButton
      text="更多"
      size="small"
      label={`更多：${entry.title}`}
      groups={[{ id: 'phrase', entries: entriesFor(entry) }]}
      onAction={(act) => onAct(act as PhraseAct)}
    />
  )
}

function entriesFor({ origin, isTerm }: LibraryEntry) {
  const remove = { id: 'remove', text: '不再显示这条' }
  if (isTerm)
    return origin === 'own'
      ? [
          { id: 'edit', text: '修改' },
          { id: 'remove', text: '删除' },
        ]
      : [COPY_TERM, remove]
  if (origin === 'own')
    return [
      { id: 'edit', text: '修改' },
      { id: 'up', text: '上移', extra: 'Alt+↑' },
      { id: 'down', text: '下移', extra: 'Alt+↓' },
      { id: 'remove', text: '删除' },
    ]
  if (origin === 'changed') return [{ id: 'edit', text: '再改一改' }, { id: 'program-wording', text: '恢复案头的写法' }, remove]
  return origin === undefined ? [{ id: 'edit', text: '改成自己的说法' }, COPY, remove] : [COPY, remove]
}
