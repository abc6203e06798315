import type { ReactNode } from 'react'

export type StatusLevel = 'ok' | 'attention' | 'must' | 'info'

const LABELS: Readonly<Record<StatusLevel, string>> = { ok: '已具备', attention: '需留意', must: '必须改', info: '建议' }

const SHAPES: Readonly<Record<StatusLevel, ReactNode>> = {
  ok: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m6.5 10.3 2.5 2.5 4.7-5.2" />
    </>
  ),
  attention: (
    <>
      <path className="icon-solid" d="M10 3 18 17H2z" />
      <path className="icon-cut" d="M10 8v4.2m0 2.4v.01" />
    </>
  ),
  must: (
    <>
      <path className="icon-solid" d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z" />
      <path className="icon-cut" d="m7.2 7.2 5.6 5.6m0-5.6-5.6 5.6" />
    </>
  ),
  info: (
    <>
      <circle className="icon-solid" cx="10" cy="10" r="7" />
      <path className="icon-cut" d="M10 9.5v4m0-6.8v.01" />
    </>
  ),
}

export interface StatusMarkProps {
  level: StatusLevel
  /** `dot`: the quiet form of `ok` for dense lists. */
  shape?: 'full' | 'dot'
  size?: 'small' | 'normal' | 'large'
  /** Said by screen readers; the level's usual name unless given. Empty: the text beside it says it already. */
  label?: string
}

/** Ring and tick, triangle, octagon or disc: the level by shape as well as by colour. */
export function StatusMark({ level, shape = 'full', size = 'normal', label = LABELS[level] }: StatusMarkProps) {
  const className = `icon mark mark-${level}${size === 'normal' ? '' : ` mark-${size}`}`
  const drawing = shape === 'dot' && level === 'ok' ? <circle className="icon-dot" cx="10" cy="10" r="4.5" /> : SHAPES[level]
  if (label === '')
    return (
      <svg className={className} viewBox="0 0 20 20" aria-hidden="true">
        {drawing}
      </svg>
    )
  return (
    <svg className={className} viewBox="0 0 20 20" role="img" aria-label={label}>
      {drawing}
    </svg>
  )
}
