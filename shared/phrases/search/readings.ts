import { pinyin } from 'pinyin-pro'
import polyphones from '#assets/pinyin/polyphones.json' with { type: 'json' }

/**
 * The toneless readings of a text, one number for each UTF-16 unit: an index into `sets`. 0: a unit that is not spelled.
 * ü is spelled v, as input methods have it; a letter or a digit is its own spelling.
 */
export interface Readings {
  /** The different sets of readings met so far: ['zhong', 'chong'] for 重 on its own. The first is empty. */
  readonly sets: readonly (readonly string[])[]
  /** Writes the readings of a folded `text` into `target` from `at` on. `exact`: a character with several readings gets the one it has here. */
  write(text: string, exact: boolean, target: Uint16Array, at: number): void
}

const POLYPHONES: Readonly<Record<string, readonly string[]>> = polyphones
const ANY_POLYPHONE = new RegExp(`[${Object.keys(POLYPHONES).join('')}]`)
/** What is read as one piece. */
const HAN_RUN = /[\u3400-\u9fff]+/g
const UNKNOWN = 0xffff

/**
 * Readings by pinyin-pro, asked as seldom as possible, for it reads about a million characters a second: once for each character,
 * and once for each short text in which a character has several readings. In long texts such a character keeps all of them, so that
 * it is found by each.
 */
export function createReadings(): Readings {
  const sets: string[][] = [[]]
  const ids = new Map<string, number>()
  const ofUnit = new Uint16Array(0x10000).fill(UNKNOWN)
  const ofRun = new Map<string, readonly string[]>()

  const idOf = (readings: readonly string[]): number => {
    const key = readings.join(' ')
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, sets.length)
    return sets.push([...readings]) - 1
  }
  const learn = (code: number): number => {
    const unit = String.fromCharCode(code)
    const id = isHan(code) ? idOf(POLYPHONES[unit] ?? [pinyin(unit, { toneType: 'none', v: true })]) : /[a-z0-9]/.test(unit) ? idOf([unit]) : 0
    ofUnit[code] = id
    return id
  }
  const readRun = (run: string): readonly string[] => {
    const known = ofRun.get(run)
    if (known !== undefined) return known
    const spelled = pinyin(run, { toneType: 'none', type: 'array', v: true })
    ofRun.set(run, spelled)
    return spelled
  }
  return {
    sets,
    write(text, exact, target, at) {
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index)
        const known = ofUnit[code] ?? 0
        target[at + index] = known === UNKNOWN ? learn(code) : known
      }
      if (!exact) return
      for (const { 0: run, index } of text.matchAll(HAN_RUN)) {
        if (!ANY_POLYPHONE.test(run)) continue
        const spelled = readRun(run)
        for (let place = 0; place < run.length; place++) {
          const reading = POLYPHONES[run.charAt(place)] === undefined ? undefined : spelled[place]
          if (reading !== undefined) target[at + index + place] = idOf([reading])
        }
      }
    },
  }
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}
