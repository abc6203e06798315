/** The JSON in bytes that must be whole UTF-8; undefined where they are not, or are no JSON. */
export function parseJsonBytes(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (cause) {
    // Not UTF-8 (TypeError) or not JSON (SyntaxError).
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined
    throw cause
  }
}
