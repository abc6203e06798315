import { createStore } from 'zustand/vanilla'
import { notify } from '#renderer/app/notices.ts'
import { sentenceAt, type SpokenSentence, spokenSentences } from '#renderer/app/reading/spoken-sentences.ts'
import type { Workspace } from '#renderer/app/workspace.ts'
import { localVoice } from '#renderer/platform/local-voice.ts'

export interface ReadingState {
  readonly status: 'off' | 'speaking' | 'paused'
  /** From 0. */
  readonly current: number
  readonly sentences: readonly SpokenSentence[]
}

const OFF: ReadingState = { status: 'off', current: 0, sentences: [] }

/** 朗读: what is read at the moment. */
export const readingState = createStore<ReadingState>(() => OFF)

/** Reads the selected text out, or the report from the caret on. Nothing leaves the machine: only its own voices are used. */
export function readAloud(workspace: Workspace): void {
  const { editor, store } = workspace
  if (readingState.getState().status !== 'off') {
    stopReading(workspace)
    return
  }
  if (localVoice() === null) {
    notify(store, { id: 'no-voice', text: '这台电脑没有中文朗读语音，可以在系统的语音设置里添加。', level: 'attention', seconds: 10 })
    return
  }
  const selected = editor.selectedStretches()
  const all = spokenSentences(editor.blocks())
  const sentences =
    selected.length === 0
      ? all
      : all.filter(({ blockId, start, end }) => selected.some((part) => part.blockId === blockId && start < part.end && part.start < end))
  if (sentences.length === 0) return
  readingState.setState({ sentences })
  speak(workspace, selected.length === 0 ? sentenceAt(sentences, editor.caret()) : 0)
}

/** Which sentence is being said; what an earlier one still tells is no longer heard. */
let turn = 0

function speak(workspace: Workspace, index: number): void {
  const { sentences } = readingState.getState()
  const sentence = sentences[index]
  const voice = localVoice()
  if (sentence === undefined || voice === null) {
    stopReading(workspace)
    return
  }
  const mine = ++turn
  const utterance = new SpeechSynthesisUtterance(sentence.text)
  utterance.lang = voice.lang
  if (voice instanceof SpeechSynthesisVoice) utterance.voice = voice
  utterance.onend = () => mine === turn && speak(workspace, index + 1)
  utterance.onerror = () => mine === turn && breakOff(workspace)
  readingState.setState({ status: 'speaking', current: index })
  workspace.editor.paint('reading', [sentence])
  if (!isInView(workspace, sentence)) workspace.editor.reveal(sentence)
  silence()
  window.speechSynthesis.speak(utterance)
}

/** Ends what is being said. A pause outlasts that: whatever was said next would not be heard. */
function silence(): void {
  window.speechSynthesis.cancel()
  window.speechSynthesis.resume()
}

function breakOff(workspace: Workspace): void {
  stopReading(workspace)
  notify(workspace.store, {
    id: 'reading-broke-off',
    text: '系统的朗读语音出了问题，朗读停下了。稿子没有影响，可以再按一次“朗读”。',
    level: 'attention',
    seconds: 10,
  })
}

function isInView({ editor }: Workspace, sentence: SpokenSentence): boolean {
  const rect = editor.rectOf(sentence)
  const desk = document.querySelector('.app-desk')?.getBoundingClientRect()
  return rect !== null && desk !== undefined && rect.top >= desk.top && rect.bottom <= desk.bottom
}

/** Pauses, or goes on. */
export function pauseReading(): void {
  const { status } = readingState.getState()
  if (status === 'speaking') window.speechSynthesis.pause()
  else if (status === 'paused') window.speechSynthesis.resume()
  readingState.setState({ status: status === 'speaking' ? 'paused' : 'speaking' })
}

/** To the sentence before or behind. */
export function stepReading(workspace: Workspace, step: 1 | -1): void {
  const { current, sentences } = readingState.getState()
  speak(workspace, Math.min(sentences.length - 1, Math.max(0, current + step)))
}

/** Ends reading and takes its mark off the page. */
export function stopReading(workspace: Workspace): void {
  if (readingState.getState().status === 'off') return
  turn++
  silence()
  workspace.editor.paint('reading', [])
  readingState.setState(OFF)
}
