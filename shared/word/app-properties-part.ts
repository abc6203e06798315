import { XML_DECLARATION, xml } from '#shared/word/xml-element.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'

/** docProps/app.xml: which program wrote the file. No version and no machine: they are nobody's business. */
export function appPropertiesPart(): string {
  return XML_DECLARATION + xml('Properties', { xmlns: NAMESPACE }, xml('Application', {}, '案头'))
}
