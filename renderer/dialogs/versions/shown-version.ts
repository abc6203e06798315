/** What is compared with the page: a kept version, or a draft that somebody else changed. */
export type ShownVersion = { readonly kind: 'version'; readonly number: number } | { readonly kind: 'draft'; readonly id: string }
