/** Line breaks and tabs in all their forms: inside a paragraph they are a space. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
/** What XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF) and the controls that it can but no printer knows. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu

/**
 * The text as it can be printed and stored in XML: breaks become one space, characters that XML cannot hold become �
 * (visible on purpose: something stood there). Applying it twice changes nothing.
 */
export function printableText(text: string): string {
  return text.replace(BREAKS, ' ').replace(UNPRINTABLE, '\ufffd')
}
