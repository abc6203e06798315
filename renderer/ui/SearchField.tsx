import { TextField, type TextFieldProps } from '#renderer/ui/TextField.tsx'

export type SearchFieldProps = Omit<TextFieldProps, 'icon' | 'clearLabel'>

/** A field to search with: a lens, and a button that clears it. */
export function SearchField(props: SearchFieldProps) {
  return <TextField {...props} icon="search" clearLabel="清除" />
}
