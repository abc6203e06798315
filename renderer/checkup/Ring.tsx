export interface RingProps {
  /** 0 to 1 */
  part: number
  /** In the middle: 15/17. */
  text: string
  isGood: boolean
}

const RADIUS = 42
const LENGTH = 2 * Math.PI * RADIUS

/** How much of a whole is done, as a ring. The words beside it say the same. */
export function Ring({ part, text, isGood }: RingProps) {
  const done = Math.max(0, Math.min(1, part)) * LENGTH
  return (
    <svg className="ring" viewBox="0 0 100 100" aria-hidden="true">
      <circle className="ring-track" cx="50" cy="50" r={RADIUS} />
      {done > 0 && (
        <circle
          className={isGood ? 'ring-done ring-good' : 'ring-done'}
          cx="50"
          cy="50"
          r={RADIUS}
          strokeDasharray={`${done} ${LENGTH}`}
          transform="rotate(-90 50 50)"
        />
      )}
      <text className="ring-text" x="50" y="57" textAnchor="middle">
        {text}
      </text>
    </svg>
  )
}
