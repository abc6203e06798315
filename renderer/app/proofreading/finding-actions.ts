import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Finding } from '#shared/inspection/inspection.ts'
import { findingExcerpt } from '#shared/proofreading/finding-excerpt.ts'
import { ignoredPlace, passageOf } from '#shared/proofreading/ignored-places.ts'
import { findingsAfterAccepting } from '#renderer/app/proofreading/findings-after-accepting.ts'
import { type ReportPlace, neighbourFinding } from '#renderer/app/proofreading/neighbour-finding.ts'
import { notify, notifyOfReport } from '#renderer/app/notices.ts'
import { openFindings, shownFindings } from '#renderer/app/proofreading/open-findings.ts'
import { saveOwnWords } from '#renderer/app/proofreading/own-words-actions.ts'
import { closeReference } from '#renderer/app/versions/reference-actions.ts'
import { passageNow } from '#renderer/app/proofreading/passage-now.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { findingInWords } from '#renderer/panels/proofreading/finding-in-words.ts'
import { findingKey } from '#renderer/panels/proofreading/finding-key.ts'

/** Selects what was found and shows it; the panel follows. */
export function jumpToFinding({ editor, store }: Workspace, finding: Finding): void {
  store.setState({ currentFinding: findingKey(finding) })
  const text = editor.textOf(finding.blockId)
  const place = text === null ? finding : { blockId: finding.blockId, ...passageNow(text, finding) }
  editor.select(place)
  editor.focus()
  editor.reveal(place)
}

/** Replaces what was found by the suggestion; undo brings it back. The text may have changed since: then nothing happens. */
export function acceptFinding(workspace: Workspace, finding: Finding): void {
  acceptAll(workspace, [finding])
}

/** The same for several, as one step of the history. Those that do not stand there any more are left out, and told. */
export function acceptAll(workspace: Workspace, wanted: readonly Finding[]): void {
  const { editor, store } = workspace
  if (editor.isComposing()) return
  const there = wanted.filter((finding) => finding.suggestion !== undefined && isStillThere(workspace, finding))
  if (there.length > 0) editor.replaceEach(there.map(({ blockId, start, end, suggestion = '' }) => ({ blockId, start, end, text: suggestion })))
  const { inspection } = store.getState()
  const findings = there.reduceRight(findingsAfterAccepting, inspection?.findings ?? [])
  store.setState({
    markedFinding: null,
    inspection:
      inspection === null ? null : { ...inspection, findings: withExcerptsNow(workspace, findings, new Set(there.map(({ blockId }) => blockId))) },
  })
  const left = wanted.length - there.length
  if (left > 0) notifyOfReport(store, { id: 'finding-gone', text: goneText(wanted.length, left), level: 'attention' })
  else if (there.length > 1) notifyOfReport(store, { id: 'findings-accepted', text: `已改 ${there.length} 处，按一次撤销就全部恢复。`, level: 'ok' })
}

function goneText(wanted: number, left: number): string {
  if (wanted === 1) return '这里的文字刚刚改过，请等提示更新后再采纳。'
  return `有 ${left} 处的文字刚刚改过，没有动；其余 ${wanted - left} 处已改好。`
}

/** Findings of blocks that were just changed quote them as they read now. */
function withExcerptsNow({ editor }: Workspace, findings: readonly Finding[], changed: ReadonlySet<BlockId>): Finding[] {
  const texts = new Map([...changed].map((blockId) => [blockId, editor.textOf(blockId)]))
  return findings.map((finding) => {
    const text = texts.get(finding.blockId)
    if (typeof text !== 'string') return finding
    return { ...finding, ...findingExcerpt(text, finding.start, finding.end) }
  })
}

/** Whether the report still reads at this place as it did when it was checked. */
function isStillThere({ editor }: Workspace, finding: Finding): boolean {
  const text = editor.textOf(finding.blockId)
  return text !== null && findingExcerpt(text, finding.start, finding.end).excerpt === finding.excerpt
}

/** Until the draft is opened again. */
export function ignoreFinding({ store }: Workspace, finding: Finding): void {
  store.setState(({ ignored }) => ({ ignored: [...ignored, ignoredPlace(finding)], markedFinding: null }))
}

/** For good; kept with the draft. */
export function ignorePlace({ store, session }: Workspace, finding: Finding): void {
  store.setState(({ keptIgnored }) => ({ keptIgnored: [...keptIgnored, ignoredPlace(finding)], markedFinding: null }))
  session()?.changed()
}

/** In this report and all others, whatever a rule says of it; listed in 自定义词表. */
export async function permitWord(workspace: Workspace, finding: Finding): Promise<void> {
  const word = passageOf(finding).passage
  workspace.store.setState({ markedFinding: null })
  if (workspace.store.getState().ownWords.permitted.includes(word)) return
  const saved = await saveOwnWords(workspace, (words) =>
    words.permitted.includes(word) ? words : { ...words, permitted: [...words.permitted, word] },
  )
  if (saved) notify(workspace.store, { id: 'word-permitted', text: `以后不再提示“${word}”。要恢复提示，请到“自定义词表”里删去。`, level: 'ok' })
}

/** What was waved aside in this draft is shown again: for this session, and what was kept with the draft. */
export function showIgnoredAgain({ store, session }: Workspace): void {
  const { keptIgnored } = store.getState()
  store.setState({ ignored: [], keptIgnored: [] })
  if (keptIgnored.length > 0) session()?.changed()
}

/** F8 and Shift+F8: the open finding behind or before the one shown last, or the caret, with its card. */
export function goToFinding(workspace: Workspace, direction: 'next' | 'previous'): void {
  const { store } = workspace
  const state = store.getState()
  const findings = shownFindings(state)
  const next = neighbourFinding(findings, direction, state.currentFinding, ...placesNow(workspace))
  // The card comes at the mark: where the panel lies over the page it would hide both.
  closeReference(workspace)
  store.setState({ panel: 'proofreading', panelOpen: false, focusMode: false })
  if (next === null) {
    store.setState({ announcement: openFindings(state).length === 0 ? '没有要看的校对提示了。' : '筛选出来的提示都看完了。' })
    return
  }
  jumpToFinding(workspace, next)
  store.setState({ markedFinding: findingKey(next), announcement: findingInWords(next, findings.indexOf(next) + 1, findings.length) })
}

/** Where the caret and a finding stand in the report as it is now; the checks may be some keys behind. */
function placesNow({ editor }: Workspace): [ReportPlace | null, (finding: Finding) => ReportPlace | null] {
  const caret = editor.caret()
  const indices = new Map(editor.blocks().map(({ id }, index) => [id, index]))
  const placeOf = (finding: Finding) => {
    const blockIndex = indices.get(finding.blockId)
    const text = editor.textOf(finding.blockId)
    return blockIndex === undefined || text === null ? null : { blockIndex, offset: passageNow(text, finding).start }
  }
  const caretIndex = caret === null ? undefined : indices.get(caret.blockId)
  return [caret === null || caretIndex === undefined ? null : { blockIndex: caretIndex, offset: caret.offset }, placeOf]
}

/** The keys of the card that F8 brought: decides over it and goes on to the next. */
export function decideCurrent(workspace: Workspace, decide: (workspace: Workspace, finding: Finding) => void): void {
  const { store } = workspace
  const state = store.getState()
  const findings = shownFindings(state)
  const at = findings.findIndex((finding) => findingKey(finding) === state.currentFinding)
  const current = findings[at]
  if (current === undefined) {
    goToFinding(workspace, 'next')
    return
  }
  decide(workspace, current)
  const rest = shownFindings(store.getState())
  const next = rest[at] ?? rest[0]
  if (next === undefined) store.setState({ announcement: '没有要看的校对提示了。', currentFinding: null })
  else {
    jumpToFinding(workspace, next)
    store.setState({ markedFinding: findingKey(next), announcement: findingInWords(next, rest.indexOf(next) + 1, rest.length) })
  }
}

/** 采纳 by key: a finding without a suggestion is passed by, not taken for decided. */
export function acceptByKey(workspace: Workspace, finding: Finding): void {
  if (finding.suggestion === undefined)
    notifyOfReport(workspace.store, { id: 'no-suggestion', text: '这一处要您自己改，没有现成的改法。', level: 'info', seconds: 6 })
  else acceptFinding(workspace, finding)
}
