import type { RunFace } from '#shared/export-plan/export-plan.ts'
import { OPEN_BLANK_FILL } from '#shared/export-plan/gbt9704.ts'
import { FACE_STYLE_NAMES, REMARK_STYLE_NAMES, type WordStyleName, openBlankStyle } from '#shared/word/style-names.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { type ChineseFontRole, boldXml, fontsXml, sizeXml } from '#shared/word/style-xml.ts'
import { wordValue, xml } from '#shared/word/xml-element.ts'

/** Faces of run-in headings, by the same clause as standalone ones. 7.3.3 */
const FACE_FONTS: Readonly<Record<RunFace, ChineseFontRole>> = { 'heading-1': 'hei', 'heading-2': 'kai', 'heading-3': 'body', 'heading-4': 'body' }
const FACES = Object.keys(FACE_FONTS) as RunFace[]

/** Word's own size for it. */
const REMARK_MARK_HALF_POINTS = 21

/** Shading, not `w:highlight`: Word keeps highlighting out of styles. */
const OPEN_BLANK_GROUND = xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': OPEN_BLANK_FILL })

/** The character styles: the face of each level of run-in heading, and open blanks alone and inside each face. */
export function characterStylesXml(layout: LayoutProfile): string {
  const faceXml = (face: RunFace) => fontsXml(layout, FACE_FONTS[face]) + boldXml(face === 'heading-3' && layout.heading3Bold)
  return [
    ...FACES.map((face) => characterStyleXml(FACE_STYLE_NAMES[face], faceXml(face))),
    characterStyleXml(openBlankStyle(undefined), OPEN_BLANK_GROUND),
    ...FACES.map((face) => characterStyleXml(openBlankStyle(face), faceXml(face) + OPEN_BLANK_GROUND)),
  ].join('')
}

/** The mark that a remark leaves behind its passage. */
export function remarkMarkStyleXml(): string {
  return characterStyleXml(REMARK_STYLE_NAMES.mark, sizeXml(REMARK_MARK_HALF_POINTS), false)
}

function characterStyleXml({ id, name }: WordStyleName, properties: string, custom = true): string {
  return xml(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': custom ? 1 : undefined, 'w:styleId': id },
    wordValue('name', name),
    wordValue('basedOn', 'DefaultParagraphFont'),
    xml('w:qFormat'),
    xml('w:rPr', {}, properties),
  )
}
