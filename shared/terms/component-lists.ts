import { matchesOf } from '#shared/base/matches-of.ts'
import type { Term } from '#shared/terms/term.ts'

/** What is unusual about a list of a term's components. */
export interface ComponentFault {
  readonly term: Term
  readonly kind: 'order' | 'missing' | 'foreign'
  /** UTF-16 offsets of the listed components, end exclusive. */
  readonly range: readonly [start: number, end: number]
  /** The component that is missing, or the item that stands in its place. */
  readonly item?: string
}

interface ListItem {
  readonly text: string
  readonly start: number
}

interface FoundComponent {
  readonly place: number
  /** Index among the list's items. */
  readonly item: number
  readonly start: number
  readonly end: number
}

/** A clause: what stands between marks stronger than 、. */
const CLAUSE = /[^，。；：！？…（）()\n]*、[^，。；：！？…（）()\n]*/gu
/** The last item is often joined by 和: 享乐主义和奢靡之风. */
const JOINT = /、|(?<=[^、]{2})[和及与](?=[^、和及与]{2,}$)/gu
const INNER_MARK = /[、，；]/u

/** What stands in every list that `createComponentFinder` finds fault with: a component and the mark behind it. */
export function componentLiterals(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.filter(isListed).flatMap(({ components }) => components.map((component) => `${component}、`)))]
}

/**
 * A finder of lists such as 政治意识、大局意识、看齐意识、核心意识 that hold a term's components in another order, without one of them or with a foreign one in its place.
 * A list of fewer than three components, or of less than all but one of them, is nobody's list: nothing is said. Time is linear in the text.
 */
export function createComponentFinder(terms: readonly Term[]): (text: string) => ComponentFault[] {
  const owners = new Map<string, { readonly term: Term; readonly place: number }[]>()
  const lengths = new Set<number>()
  for (const term of terms.filter(isListed)) {
    for (const [place, component] of term.components.entries()) {
      owners.set(component, [...(owners.get(component) ?? []), { term, place }])
      lengths.add(component.length)
    }
  }
  const sizes = [...lengths].sort((a, b) => b - a)

  /** The first item may have words before its component, the last one words behind it. */
  function componentOf({ text, start }: ListItem, isFirst: boolean, isLast: boolean) {
    for (const size of sizes) {
      if (size > text.length) continue
      const front = text.slice(0, size)
      const back = text.slice(-size)
      if ((isLast || size === text.length) && owners.has(front)) return { component: front, start, end: start + size }
      if (isFirst && owners.has(back)) return { component: back, start: start + text.length - size, end: start + text.length }
    }
    return null
  }

  return (text) => {
    if (!text.includes('、')) return []
    return matchesOf(text, CLAUSE).flatMap((clause) => {
      const items = listItems(clause[0], clause.index)
      if (items.length < 3) return []
      const byTerm = new Map<Term, FoundComponent[]>()
      for (const [item, listed] of items.entries()) {
        const found = componentOf(listed, item === 0, item === items.length - 1)
        if (found === null) continue
        for (const { term, place } of owners.get(found.component) ?? [])
          byTerm.set(term, [...(byTerm.get(term) ?? []), { place, item, start: found.start, end: found.end }])
      }
      return [...byTerm].flatMap(([term, found]) => faultOf(term, found, items) ?? [])
    })
  }
}

function isListed({ components, fixedOrder }: Term): boolean {
  return fixedOrder && components.length >= 3 && components.every((component) => component.length >= 2 && !INNER_MARK.test(component))
}

function listItems(clause: string, offset: number): ListItem[] {
  const items: ListItem[] = []
  let start = 0
  for (const joint of matchesOf(clause, JOINT)) {
    items.push({ text: clause.slice(start, joint.index), start: offset + start })
    start = joint.index + joint[0].length
  }
  items.push({ text: clause.slice(start), start: offset + start })
  return items
}

function faultOf(term: Term, found: readonly FoundComponent[], items: readonly ListItem[]): ComponentFault | null {
  const wanted = term.components.length
  const [first] = found
  const last = found.at(-1)
  if (first === undefined || last === undefined) return null
  if (wanted === 3 && found.length === 2) return slipOfThree(term, found, items)
  if (found.length < Math.max(3, wanted - 1)) return null
  const range = [first.start, last.end] as const
  const places = found.map(({ place }) => place)
  const isComplete = new Set(places).size === wanted
  if (isComplete) return isRising(places) || places.length > wanted ? null : { term, kind: 'order', range }
  const missing = term.components.findIndex((_, place) => !places.includes(place))
  if (!isRising(places)) return { term, kind: 'order', range }
  const foreign = items.slice(first.item, last.item + 1).find((_, index) => !found.some(({ item }) => item === first.item + index))
  if (foreign !== undefined) return { term, kind: 'foreign', range, item: foreign.text }
  return { term, kind: 'missing', range, item: term.components[missing] ?? '' }
}

/**
 * Of three components two stand where they belong, and in the place of the third stands something that is written nearly like it: 政治判断力、政治领悟力、政治执行能力.
 * What is not like it makes another list.
 */
function slipOfThree(term: Term, found: readonly FoundComponent[], items: readonly ListItem[]): ComponentFault | null {
  const [one, two] = found
  if (one === undefined || two === undefined || one.place >= two.place || two.item - one.item !== two.place - one.place) return null
  const place = 3 - one.place - two.place
  const [index, component] = [one.item + place - one.place, term.components[place] ?? '']
  const item = items[index]
  if (item === undefined) return null
  const { text, start } = besideOthers(item, component.length, index === 0, index === items.length - 1)
  if (!isNearly(text, component)) return null
  return { term, kind: 'foreign', range: [Math.min(one.start, start), Math.max(two.end, start + text.length)], item: text }
}

/** The first item of a list may have words before what is listed, the last one words behind it. @param length of what would stand there */
function besideOthers(item: ListItem, length: number, isFirst: boolean, isLast: boolean): ListItem {
  if (item.text.length <= length + 1 || (!isFirst && !isLast)) return item
  return isFirst
    ? { text: item.text.slice(-length), start: item.start + item.text.length - length }
    : { text: item.text.slice(0, length), start: item.start }
}

/** So much of a component stands in what is written for it. */
const NEARLY = 0.6

function isNearly(text: string, component: string): boolean {
  if (text.length > component.length + 1) return false
  let kept = 0
  let from = 0
  for (const character of component) {
    const at = text.indexOf(character, from)
    if (at < 0) continue
    kept++
    from = at + 1
  }
  return kept / component.length >= NEARLY
}

function isRising(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? place))
}
