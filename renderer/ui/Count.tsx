export interface CountProps {
  value: number
  /** Without the pill behind it. */
  plain?: boolean
}

/** A number of things, beside their name. */
export function Count({ value, plain = false }: CountProps) {
  return <span className={plain ? 'count count-plain' : 'count'}>{value}</span>
}
