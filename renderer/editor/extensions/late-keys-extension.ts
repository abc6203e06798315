import { type LexicalEditor, defineExtension, safeCast } from 'lexical'

export interface LateKeysConfig {
  /** Keys were pressed while the page changed hands; they were not taken. */
  readonly onLateKeys: () => void
}

/** Somebody whose keys come closer together than this is still writing what they began. */
const STILL_WRITING_MS = 1000

/**
 * Somebody types, and another report takes the place of the one on the page (a file double-clicked a while ago on a slow machine): what they
 * go on typing is meant for the report before, and must not go into this one unseen. The page takes no input until they have noticed, which
 * is when they pause or click. Only keys are held: commands of the window change the new report as ever.
 */
export const LateKeysExtension = defineExtension({
  name: 'antou/late-keys',
  config: safeCast<LateKeysConfig>({ onLateKeys: () => {} }),
  build: (editor, config) => createKeyHold(editor, config),
  register: (editor, _config, state) => {
    const { hears } = state.getOutput()
    return editor.registerRootListener((page, before) => {
      if (before !== null) for (const [type, listener] of hears) before.removeEventListener(type, listener, { capture: true })
      if (page !== null) for (const [type, listener] of hears) page.addEventListener(type, listener, { capture: true })
    })
  },
})

function createKeyHold(editor: LexicalEditor, { onLateKeys }: LateKeysConfig) {
  // Not the time at which a key is handled: on a slow machine keys wait in line while a report is loaded.
  let lastKeyAt = Number.NEGATIVE_INFINITY
  let isHeld = false
  let isLate = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const release = () => {
    clearTimeout(timer)
    if (!isHeld) return
    isHeld = false
    editor.getRootElement()?.setAttribute('contenteditable', String(editor.isEditable()))
    if (isLate) onLateKeys()
    isLate = false
  }
  const releaseWhenQuiet = () => {
    clearTimeout(timer)
    const left = lastKeyAt + STILL_WRITING_MS - performance.now()
    if (left <= 0) release()
    else timer = setTimeout(releaseWhenQuiet, left)
  }
  const refuse = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    isLate = true
  }
  const key = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !isWriting(event)) return
    lastKeyAt = event.timeStamp
    if (!isHeld) return
    refuse(event)
    releaseWhenQuiet()
  }
  const input = (event: Event) => {
    if (isHeld) refuse(event)
  }
  return {
    hears: [
      ['keydown', key],
      ['beforeinput', input],
      ['paste', input],
      ['cut', input],
      // A click says that the page was looked at.
      ['pointerdown', release],
    ] as const,
    /** Another report is about to be shown on the page. */
    hold() {
      const page = editor.getRootElement()
      if (page === null) return
      isHeld = true
      // An input method can be kept out by nothing less. Not setEditable: that would keep the window's own commands out, too.
      page.setAttribute('contenteditable', 'false')
      // Keys that wait in line come before the second frame.
      requestAnimationFrame(() => requestAnimationFrame(releaseWhenQuiet))
    },
  }
}

/** Whether a key writes, or undoes what was written; 229 is that of an input method. */
function isWriting({ key, keyCode, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (keyCode === 229) return true
  if (ctrlKey || metaKey) return /^[vxyz]$/i.test(key)
  return !altKey && (key.length === 1 || key === 'Enter' || key === 'Backspace' || key === 'Delete' || key === 'Tab')
}
