/** The part of Trusted Types that TypeScript's DOM library does not know yet. */
interface TrustedTypePolicies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown
}

/**
 * The security policy lets no plain string name a script. The one script that the window names by itself, the worker of
 * the checks, comes from the app's own address; any other address is refused.
 */
const policies = (window as { trustedTypes?: TrustedTypePolicies }).trustedTypes
policies?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
})
