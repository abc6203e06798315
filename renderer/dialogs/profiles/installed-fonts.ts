/** Latin letters of very different widths: Chinese characters are equally wide in every font. */
const PROBE = 'WmMil10.—“”'
const GENERIC = ['monospace', 'serif'] as const

/**
 * Whether this machine has a font of that name. Measured: a name that is not there leaves both generic families as they are.
 * A window without a canvas counts every font as installed, so that nobody is warned for nothing.
 */
export function isFontInstalled(name: string): boolean {
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null) return true
  const width = (family: string) => {
    canvas.font = `72px ${family}`
    return canvas.measureText(PROBE).width
  }
  return GENERIC.some((generic) => width(`"${name}", ${generic}`) !== width(generic))
}
