import type { OutdatedChange } from '#shared/phrases/own/compose-library.ts'
import { slotsToLabels } from '#shared/phrases/slots.ts'
import { HighlightedText } from '#renderer/panels/phrases/HighlightedText.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'

export interface OutdatedPhrasesDialogProps {
  isOpen: boolean
  outdated: readonly OutdatedChange[]
  onProgram: (id: OutdatedChange['current']['id']) => void
  onOwn: (id: OutdatedChange['current']['id']) => void
  onClose: () => void
}

/** Both wordings, one below the other: the user's, and the program's new one. */
export function OutdatedPhrasesDialog({ isOpen, outdated, onProgram, onOwn, onClose }: OutdatedPhrasesDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} width="wide" title="案头更新了这些短语" lead="您改过它们。请一条一条选用哪一种，没选的先用您的。">
      <ul className="outdated-phrases">
        {outdated.map(({ change, current }) => (
          <li key={change.id} className="outdated-phrase">
            <Wording name={`您的：${change.title}`} text={change.text} />
            <Wording name={`案头的新写法：${current.title}`} text={current.text} />
            <div className="phrase-actions">
              <Button size="small" onPress={() => onOwn(current.id)}>
                保留我的
              </Button>
              <Button size="small" onPress={() => onProgram(current.id)}>
                用案头的新写法
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Wording({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <p className="phrase-dialog-label">{name}</p>
      <p className="phrase-dialog-sample">
        <HighlightedText text={slotsToLabels(text)} matches={[]} />
      </p>
    </div>
  )
}
