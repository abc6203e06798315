import type { ImportWarning } from '#shared/text-import/imported-report.ts'

/** What import tells beyond what can be decided: sentences with their place. */
export function ImportNotes({ notes }: { notes: readonly ImportWarning[] }) {
  const keyed = notes.map((note, i) => ({ ...note, key: i }))
  return (
    <ul className="import-notes">
      {keyed.map((note) => (
        <li key={note.key}>
          <span>{note.message}</span>
          <span className="caption">第 {note.line} 行</span>
        </li>
      ))}
    </ul>
  )
}
