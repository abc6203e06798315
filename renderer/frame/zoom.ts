/** `fit`: as wide as the desk allows; otherwise 1 is real size (16 pt shown as 16 pt), 0.5 to 2. */
export type Zoom = 'fit' | number

export const ZOOM_MIN = 0.5
export const ZOOM_MAX = 2
/** What the slider and the wheel change it by. */
export const ZOOM_STEP = 0.1
export const ZOOMS: readonly Zoom[] = ['fit', 0.5, 0.75, 0.9, 1, 1.25, 1.5, 2]

/** 16 pt in CSS pixels. */
const REAL_CHARACTER = 64 / 3

/** The zoom in per cent of a page whose character is `zi` CSS pixels wide. */
export function zoomPercent(zi: number): number {
  return Math.round((zi / REAL_CHARACTER) * 100)
}

/** The entry of a list: 适合窗口, 75%. */
export function zoomText(zoom: Zoom): string {
  return zoom === 'fit' ? '适合窗口' : `${Math.round(zoom * 100)}%`
}

/** The next tenth above or below what is shown now, within the bounds. */
export function steppedZoom(shownPercent: number, direction: 1 | -1): number {
  const tenths = shownPercent / 10
  const next = direction > 0 ? Math.floor(tenths + 0.001) + 1 : Math.ceil(tenths - 0.001) - 1
  return Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, next / 10))
}
