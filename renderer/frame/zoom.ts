/** `fit`: as wide as the desk allows; otherwise 1 is real size (16 pt shown as 16 pt). */
export type Zoom = 'fit' | 0.75 | 0.9 | 1 | 1.25 | 1.5 | 2

export const ZOOMS: readonly Zoom[] = ['fit', 0.75, 0.9, 1, 1.25, 1.5, 2]

/** 16 pt in CSS pixels. */
const REAL_CHARACTER = 64 / 3

/** The zoom in per cent of a page whose character is `zi` CSS pixels wide. */
export function zoomPercent(zi: number): number {
  return Math.round((zi / REAL_CHARACTER) * 100)
}

/** The entry of a list: 合适宽度, 75%. */
export function zoomText(zoom: Zoom): string {
  return zoom === 'fit' ? '适合窗口' : `${Math.round(zoom * 100)}%`
}
