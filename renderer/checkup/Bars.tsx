import type { CheckupBar, CheckupShare } from '#renderer/checkup/checkup-figures.ts'

const WIDTH = 300
const HEIGHT = 14

/** Counts as bars; the longest fills the width. */
export function Bars({ bars }: { readonly bars: readonly CheckupBar[] }) {
  const largest = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul className="checkup-bars">
      {bars.map(({ name, value }) => (
        <li key={name} className="checkup-bar">
          <span>{name}</span>
          <svg className="checkup-bar-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <rect className="share-track" width={WIDTH} height={HEIGHT} />
            <rect className="share-strong" width={(value / largest) * WIDTH} height={HEIGHT} />
          </svg>
          <span className="checkup-figure">{value} 处</span>
        </li>
      ))}
    </ul>
  )
}

/** The parts of the report against the whole; a frame stands where a part should end. */
export function ShareBars({ shares }: { readonly shares: readonly CheckupShare[] }) {
  return (
    <ul className="checkup-bars">
      {shares.map((share) => (
        <li key={share.name} className="checkup-bar">
          <span>
            {share.name}
            {share.advice !== null && <span className="checkup-advice">{share.advice}</span>}
          </span>
          <ShareBarPicture {...share} />
          <span className="checkup-figure">
            {share.percent}%，{share.chars} 字
          </span>
        </li>
      ))}
    </ul>
  )
}

function ShareBarPicture({ percent, min, max, advice }: CheckupShare) {
  const at = (value: number) => (value / 100) * WIDTH
  const isAsked = min !== null || max !== null
  return (
    <svg className="checkup-bar-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-track" width={WIDTH} height={HEIGHT} />
      <rect className={advice === null ? 'share-strong' : 'checkup-missed'} y="2" width={at(percent)} height={HEIGHT - 4} />
      {isAsked && <rect className="checkup-target" x={at(min ?? 0) + 1} y="1" width={at((max ?? 100) - (min ?? 0)) - 2} height={HEIGHT - 2} />}
    </svg>
  )
}
