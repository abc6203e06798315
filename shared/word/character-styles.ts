import type { RunFace } from '#shared/export-plan/export-plan.ts'
import { OPEN_BLANK_FILL } from '#shared/export-plan/gbt9704.ts'
import { FACE_STYLE_NAMES, type WordStyleName, openBlankStyle } from '#shared/word/style-names.ts'
import { type FontRole, fontsXml } from '#shared/word/style-xml.ts'
import { wordValue, xml } from '#shared/word/xml-element.ts'

/** Faces of run-in headings, by the same clause as standalone ones. 7.3.3 */
const FACE_FONTS: Readonly<Record<RunFace, FontRole>> = { 'heading-1': 'hei', 'heading-2': 'kai', 'heading-3': 'body', 'heading-4': 'body' }
const FACES = Object.keys(FACE_FONTS) as RunFace[]

/** Shading, not `w:highlight`: Word keeps highlighting out of styles. */
const OPEN_BLANK_GROUND = xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': OPEN_BLANK_FILL })

/** The character styles: the face of each level of run-in heading, and open blanks alone and inside each face. */
export function characterStylesXml(): string {
  return [
    ...FACES.map((face) => characterStyleXml(FACE_STYLE_NAMES[face], fontsXml(FACE_FONTS[face]))),
    characterStyleXml(openBlankStyle(undefined), OPEN_BLANK_GROUND),
    ...FACES.map((face) => characterStyleXml(openBlankStyle(face), fontsXml(FACE_FONTS[face]) + OPEN_BLANK_GROUND)),
  ].join('')
}

function characterStyleXml({ id, name }: WordStyleName, properties: string): string {
  return xml(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
    wordValue('name', name),
    wordValue('basedOn', 'DefaultParagraphFont'),
    xml('w:qFormat'),
    xml('w:rPr', {}, properties),
  )
}
