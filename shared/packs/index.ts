import type { PackSection } from '#shared/packs/pack-section.ts'
import { phrasesSection } from '#shared/packs/sections/phrases-section.ts'
import { profilesSection } from '#shared/packs/sections/profiles-section.ts'
import { termsSection } from '#shared/packs/sections/terms-section.ts'
import { typesSection } from '#shared/packs/sections/types-section.ts'
import { wordsSection } from '#shared/packs/sections/words-section.ts'

/** What a pack can hold, in the order of the dialogs. Each section alone knows its entries. */
export const PACK_SECTIONS: readonly PackSection<unknown>[] = [
  erased(phrasesSection),
  erased(termsSection),
  erased(wordsSection),
  erased(typesSection),
  erased(profilesSection),
]

/** Entries only ever come from the section itself, which has parsed them. */
function erased<T>(section: PackSection<T>): PackSection<unknown> {
  return section as PackSection<unknown>
}
