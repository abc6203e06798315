import type { FirstHint } from '#shared/contract/first-hint.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Key } from '#renderer/ui/Key.tsx'

export interface FirstHintStripProps {
  hint: FirstHint
  /** This one is understood. */
  onDone: () => void
  /** None of the others either. */
  onNoMore: () => void
}

/** The key, and what it does: 按 Tab 跳到下一处空项…… */
const HINTS: Readonly<Record<FirstHint, { key: string; text: string }>> = {
  blanks: { key: 'Tab', text: '跳到下一处空项，直接打字就填上了。' },
  phrases: { key: '/', text: '在正文里列出常用短语，接着打汉字或拼音首字母。' },
  findings: { key: 'F8', text: '到下一处校对提示，采纳不采纳由您定。' },
}

/** One thing worth knowing, below the page. It stays until it is done or waved away, and never takes the focus. */
export function FirstHintStrip({ hint, onDone, onNoMore }: FirstHintStripProps) {
  const { key, text } = HINTS[hint]
  return (
    <section className="first-hint" aria-label="小提示">
      <Icon name="hint" size="small" />
      <p role="status">
        按 <Key>{key}</Key> {text}
      </p>
      <span className="first-hint-actions">
        <Button size="small" onPress={onDone} keepsFocus>
          明白了
        </Button>
        <Button size="small" variant="quiet" onPress={onNoMore} keepsFocus>
          不再提示
        </Button>
      </span>
    </section>
  )
}
