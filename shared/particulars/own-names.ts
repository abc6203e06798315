import type { Particulars } from '#shared/particulars/particulars.ts'
import { UNIT_NAME_KINDS, type UnitName, type UnitNameKind } from '#shared/particulars/unit-names.ts'

/** Everything that belongs to the user, to be looked up in. */
function ownNames({ unit, superior, places }: Particulars): string {
  return [unit, superior, ...places].join('\n')
}

/** What kind of unit the user's is by its name; null where the name does not tell. */
export function ownKind({ unit }: Particulars): UnitNameKind | null {
  return UNIT_NAME_KINDS.find((kind) => unit.endsWith(kind)) ?? null
}

/** A village is written about in its town's report, a town never in its neighbour's: only names of the user's own level, or above it, are foreign. */
const FOREIGN_TO: Readonly<Record<UnitNameKind, readonly UnitNameKind[]>> = {
  镇: ['镇', '乡', '街道'],
  乡: ['镇', '乡', '街道'],
  街道: ['镇', '乡', '街道'],
  社区: ['镇', '乡', '街道', '社区'],
  村: ['镇', '乡', '街道', '村'],
}

/** Whether a name in the report belongs to somebody else's. A level of which the user told nothing is not judged. */
export function isForeign({ name, kind }: UnitName, particulars: Particulars): boolean {
  const own = ownKind(particulars)
  if (own === null || !FOREIGN_TO[own].includes(kind)) return false
  const known = ownNames(particulars)
  const isOwnLevel = kind === own || (FOREIGN_TO[kind].includes(own) && FOREIGN_TO[own].length === FOREIGN_TO[kind].length)
  return (
    (isOwnLevel || known.includes(kind)) && !known.includes(name) && !particulars.places.some((place) => place.length > 1 && name.includes(place))
  )
}
