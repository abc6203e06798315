import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { inlineText } from '#shared/document/inline.ts'
import { outdatedChanges } from '#shared/phrases/own/compose-library.ts'
import { categoriesOf } from '#shared/phrases/own/edit-own-library.ts'
import { proposeSlots } from '#shared/phrases/own/propose-slots.ts'
import { inlinesToSlots } from '#shared/phrases/slots.ts'
import { keepEqual } from '#renderer/app/keep-equal.ts'
import { ownWording, programWording, saveEdited } from '#renderer/app/phrases/own-actions.ts'
import { type EditedPhrase, type EditedTerm, phraseState } from '#renderer/app/phrases/phrase-state.ts'
import { saveTerm } from '#renderer/app/phrases/term-actions.ts'
import { useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { OutdatedPhrasesDialog } from '#renderer/dialogs/phrases/OutdatedPhrasesDialog.tsx'
import { PhraseDialog } from '#renderer/dialogs/phrases/PhraseDialog.tsx'
import { TermDialog } from '#renderer/dialogs/terms/TermDialog.tsx'
import { createPhraseEditor, type FieldSelection } from '#renderer/editor/phrase-editor.ts'
import { PhraseField } from '#renderer/editor/PhraseField.tsx'

/** The dialog in which a phrase or a fixed term is written, while one is. */
export function PhraseDialogs() {
  const { edited, editedTerm } = useStore(phraseState)
  return (
    <>
      {edited !== null && <PhraseBeingWritten key={edited.key} edited={edited} />}
      {editedTerm !== null && <TermBeingWritten key={editedTerm.key} edited={editedTerm} />}
      <OutdatedPhrases />
    </>
  )
}

/** Both wordings of phrases that the user has changed and the program has changed since. */
function OutdatedPhrases() {
  const workspace = useWorkspace()
  const { own, builtIn, outdatedShown } = useStore(phraseState)
  const outdated = useMemo(() => outdatedChanges(builtIn, own), [builtIn, own])
  const close = () => phraseState.setState({ outdatedShown: false })
  return (
    <OutdatedPhrasesDialog
      isOpen={outdatedShown && outdated.length > 0}
      outdated={outdated}
      onProgram={(id) => programWording(workspace, id)}
      onOwn={(id) => ownWording(workspace, id)}
      onClose={close}
    />
  )
}

function TermBeingWritten({ edited }: { readonly edited: EditedTerm }) {
  const workspace = useWorkspace()
  const terms = useStore(phraseState, (state) => state.own.terms)
  return (
    <TermDialog
      isNew={edited.id === null}
      term={edited.term}
      taken={terms.filter(({ id }) => id !== edited.id).map(({ name }) => name)}
      onSave={(term) => void saveTerm(workspace, edited, term)}
      onClose={() => phraseState.setState({ editedTerm: null })}
    />
  )
}

const WORDS = {
  new: { heading: '新建我的短语', lead: '写好以后，输汉字、拼音或首字母都能找到。' },
  own: { heading: '修改我的短语', lead: '改好以后插入的都是新的写法；已经写进稿子的不变。' },
  changed: { heading: '改成自己的说法', lead: '只在这台电脑上改；案头更新这条短语时会问您用哪一种。' },
} as const

function PhraseBeingWritten({ edited }: { readonly edited: EditedPhrase }) {
  const workspace = useWorkspace()
  const own = useStore(phraseState, (state) => state.own)
  const [content, setContent] = useState(edited.content)
  const [selected, setSelected] = useState<FieldSelection>(null)
  const [isRenaming, setRenaming] = useState(false)
  const [editor] = useState(() =>
    createPhraseEditor(edited.content, { onChange: setContent, onSelect: (next) => setSelected((before) => keepEqual(before, next)) }),
  )
  useEffect(() => () => editor.dispose(), [editor])
  const doneRenaming = useCallback(() => setRenaming(false), [])
  const shownText = inlineText(content)
  const proposals = useMemo(() => proposeSlots(shownText), [shownText])
  const take = (indexes: readonly number[]) => {
    // From the end, so that earlier places stay true.
    for (const index of indexes.toReversed()) {
      const proposal = proposals[index]
      if (proposal !== undefined) editor.makeSlot(proposal.start, proposal.end, { ...proposal, choices: [] })
    }
  }
  return (
    <PhraseDialog
      {...WORDS[edited.kind]}
      title={edited.title}
      category={edited.category}
      categories={categoriesOf(own)}
      hasCategory={edited.kind !== 'changed'}
      shownText={shownText}
      proposals={proposals.map(({ start, end, hint }) => ({ start, found: shownText.slice(start, end), hint }))}
      field={<PhraseField editor={editor} label="短语正文" />}
      slots={{
        selected,
        isRenaming,
        onRenaming: doneRenaming,
        onInsert: (slot) => {
          editor.insertSlot(slot)
          editor.focus()
        },
        onChange: (slot, unitBefore) => editor.changeSlot(slot, unitBefore),
        onDissolve: () => {
          editor.dissolveSlot()
          editor.focus()
        },
      }}
      onTakeProposal={(index) => {
        take([index])
        // Its row is gone: the name that was proposed is the next thing to look at.
        setRenaming(true)
      }}
      onTakeAll={() => take(proposals.map((_, index) => index))}
      onSave={(title, category) => void saveEdited(workspace, edited, { title, category, text: inlinesToSlots(content) })}
      onClose={() => phraseState.setState({ edited: null })}
    />
  )
}
