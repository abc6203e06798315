import { useId } from 'react'
import type { RoleShare } from '#shared/inspection/inspection.ts'
import { describeShares, percent, shareBarGeometry, shareName, targetText, type SharePattern } from '#renderer/frame/share-bar-geometry.ts'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

const WIDTH = 208
const GAP = 2
const LEGEND: readonly (readonly [RoleShare['role'], SharePattern])[] = [
  ['achievements', 'strong'],
  ['problems', 'middle'],
  ['measures', 'hatched'],
]

export interface ShareBarProps {
  shares: readonly RoleShare[]
  onPress: () => void
}

/** How the report is divided between its parts, against what is asked for. */
export function ShareBar({ shares, onPress }: ShareBarProps) {
  const hatch = useId()
  const { segments, targets } = shareBarGeometry(shares, WIDTH, GAP)
  const fill = (pattern: SharePattern) => (pattern === 'hatched' ? { fill: `url(#${hatch})` } : { className: `share-${pattern}` })
  const missing = shares.filter((share) => targetText(share) !== '')
  return (
    <button type="button" className="status-item share" onClick={() => onPress()}>
      <span className="visually-hidden">{`各部分占比：${describeShares(shares) || '还没有正文'}，查看体检`}</span>
      <svg className="share-bar" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
        <defs>
          <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="share-hatch" d="M1 0v4" />
          </pattern>
        </defs>
        <rect className="share-track" x="0" y="5" width={WIDTH} height="10" />
        {segments.map((segment) => (
          <rect key={segment.role} x={segment.x} y="5" width={segment.width} height="10" {...fill(segment.pattern)} />
        ))}
        {targets.map((x) => (
          <rect key={x} className="share-target" x={x - 1} y="1.5" width="2" height="17" />
        ))}
      </svg>
      {LEGEND.map(([role, pattern]) => {
        const share = shares.find((candidate) => candidate.role === role)
        return share && <LegendEntry key={role} share={share} fill={fill(pattern)} missed={missing.includes(share)} />
      })}
    </button>
  )
}

interface LegendEntryProps {
  share: RoleShare
  fill: { fill: string } | { className: string }
  missed: boolean
}

function LegendEntry({ share, fill, missed }: LegendEntryProps) {
  return (
    <span className="share-legend" aria-hidden="true">
      <svg className="share-key" viewBox="0 0 12 12" aria-hidden="true">
        <rect className="share-track" width="12" height="12" rx="2" />
        <rect width="12" height="12" rx="2" {...fill} />
      </svg>
      <span>
        {shareName(share.role)} {percent(share.share)}%{missed && <span className="share-legend-target">，{targetText(share)}</span>}
      </span>
      {missed && <StatusMark level="attention" label="" size="small" />}
    </span>
  )
}
