import type { LexicalEditor } from 'lexical'

/** An input method that does not answer must not keep anybody from leaving or saving. */
const PATIENCE_MS = 300

/** Takes the focus away from the page while an input method composes: it then enters what it has. */
export async function settleComposition(editor: LexicalEditor): Promise<void> {
  const page = editor.getRootElement()
  if (page === null || !editor.isComposing()) return
  const ended = new Promise<void>((resolve) => page.addEventListener('compositionend', () => resolve(), { once: true }))
  page.blur()
  await Promise.race([ended, pause(PATIENCE_MS)])
  // The editor reads what was entered in a turn of its own.
  await pause(0)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
