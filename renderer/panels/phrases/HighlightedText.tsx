import { highlightRuns, type TextRange } from '#renderer/panels/phrases/highlight-runs.ts'

/** Text with what was searched for marked, and slots as chips. */
export function HighlightedText({ text, matches }: { text: string; matches: readonly TextRange[] }) {
  let at = 0
  return highlightRuns(text, matches).map((run) => {
    const key = at
    at += run.text.length
    if (run.kind === 'plain') return run.text
    if (run.kind === 'match')
      return (
        <mark key={key} className="match">
          {run.text}
        </mark>
      )
    return (
      <span key={key} className="blank-chip">
        {run.text}
      </span>
    )
  })
}
