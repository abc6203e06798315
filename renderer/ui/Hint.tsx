import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'

export interface HintProps {
  text: string
  /** One focusable control. */
  children: ReactElement
}

/** A short hint on a control without words, after half a second of pointing or at once on focus. */
export function Hint({ text, children }: HintProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}
