import { type PackSection, freeTitle } from '#shared/packs/pack-section.ts'
import { MOST_OWN_TERMS, type OwnTerm, TERM_NAME_LENGTH } from '#shared/terms/own-term.ts'
import { ownTermSchema } from '#shared/terms/own-term-schema.ts'

export const termsSection: PackSection<OwnTerm> = {
  id: 'terms',
  name: '固定提法',
  most: MOST_OWN_TERMS,
  parse(value) {
    const parsed = ownTermSchema.safeParse(value)
    return parsed.success ? parsed.data : null
  },
  // A term is known by its name: two units' wordings of one name are what is to be decided.
  keyOf: ({ name }) => name,
  titleOf: ({ name }) => name,
  textOf: ({ wording, explanation }) => (explanation === '' ? wording : `${wording}（${explanation.replace(/。$/u, '')}）`),
  beside: (term, newId, isTaken) => ({ ...term, id: `own-${newId}`, name: freeTitle(term.name, isTaken, TERM_NAME_LENGTH) }),
}
