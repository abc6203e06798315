/** What the user told about themselves, once; kept on this machine only. An empty text: not told. */
export interface Particulars {
  /** 姓名 */
  readonly name: string
  /** 职务: 党委书记. */
  readonly post: string
  /** 单位, as reports call it. */
  readonly unit: string
  /** 上级单位 */
  readonly superior: string
  /** 地名 that belong to the user's own work: villages, streets, the county. */
  readonly places: readonly string[]
  /** 任现职年份 */
  readonly since?: number | undefined
}

export const NO_PARTICULARS: Particulars = { name: '', post: '', unit: '', superior: '', places: [] }

/** Whether anything was told. */
export function hasParticulars({ name, post, unit, superior, places }: Particulars): boolean {
  return [name, post, unit, superior, ...places].some((text) => text !== '')
}

/** Places as they are typed into one line: any of 、，,；; or white space between them; each once. */
export function placesFrom(typed: string): string[] {
  return [...new Set(typed.split(/[、，,；;\s]+/u).filter((place) => place !== ''))]
}
