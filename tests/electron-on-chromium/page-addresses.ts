/**
 * Chromium gives privileged schemes to its embedder only, so a page of app://bundle is shown as https://bundle.app.stand-in.invalid:
 * also a secure origin of its own. No such host exists; requests are answered by the app's own protocol handler.
 */
const SUFFIX = 'stand-in.invalid'

export function toShownAddress(address: string): string {
  return address.replace(/^app:\/\/([^/]*)/, (_all, host: string) => `https://${host}.app.${SUFFIX}`)
}

export function toAppAddress(shown: string): string {
  return shown.replace(/^https:\/\/([^/]*)\.app\.stand-in\.invalid/, (_all, host: string) => `app://${host}`)
}
