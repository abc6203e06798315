import type { FinalExport } from '#shared/contract/exports.ts'
import type { VersionInfo } from '#shared/contract/version.ts'
import type { ShownVersion } from '#renderer/dialogs/versions/shown-version.ts'
import { formatWhen } from '#renderer/start/format-when.ts'
import { Icon } from '#renderer/ui/Icon.tsx'

export interface VersionTimelineProps {
  versions: readonly VersionInfo[]
  exports: readonly FinalExport[]
  selected: ShownVersion | null
  now: Date
  onSelect: (selected: ShownVersion) => void
}

type Entry = { readonly at: string } & ({ readonly version: VersionInfo } | { readonly file: FinalExport })

/** Versions and final copies in one row, the newest on top. */
export function VersionTimeline({ versions, exports, selected, now, onSelect }: VersionTimelineProps) {
  return (
    <ul className="version-list scroll" aria-label="历史版本">
      {selected?.kind === 'draft' && (
        <li>
          <div className="version-row is-selected">
            <span className="version-name">磁盘上的另一份</span>
            <span className="caption">被别处改动过的</span>
          </div>
        </li>
      )}
      {entriesOf(versions, exports).map((entry) =>
        'file' in entry ? (
          <li key={`file ${entry.at}`} className="version-file caption">
            <Icon name="export" size="small" />
            <span>
              {formatWhen(entry.at, now)}导出{entry.file.overridden > 0 ? '（带着未填的空项）' : ''}
              <span className="version-file-name truncate">{entry.file.fileName}</span>
            </span>
          </li>
        ) : (
          <li key={entry.version.number}>
            <button
              type="button"
              className={isSelected(selected, entry.version) ? 'version-row is-selected' : 'version-row'}
              aria-current={isSelected(selected, entry.version)}
              onClick={() => onSelect({ kind: 'version', number: entry.version.number })}
            >
              <span className={entry.version.kind === 'named' ? 'version-name is-named' : 'version-name'}>{titleOf(entry.version, now)}</span>
              <span className="caption">
                {entry.version.kind === 'named' ? `${formatWhen(entry.at, now)}，` : ''}
                {entry.version.kind === 'before-restore' ? '恢复前自动存的，' : ''}
                {entry.version.chars} 字
              </span>
            </button>
          </li>
        ),
      )}
    </ul>
  )
}

function entriesOf(versions: readonly VersionInfo[], exports: readonly FinalExport[]): Entry[] {
  const files: Entry[] = exports.map((file) => ({ at: file.at, file })).reverse()
  // The order of the versions is theirs, whatever the clock said; a copy stands above the first version that is older.
  const entries: Entry[] = []
  for (const version of versions) {
    while (files[0] !== undefined && files[0].at >= version.at) entries.push(...files.splice(0, 1))
    entries.push({ at: version.at, version })
  }
  return [...entries, ...files]
}

function titleOf({ kind, name, at }: VersionInfo, now: Date): string {
  return kind === 'named' ? name : formatWhen(at, now)
}

function isSelected(selected: ShownVersion | null, { number }: VersionInfo): boolean {
  return selected?.kind === 'version' && selected.number === number
}
