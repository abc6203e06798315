/** Lets the user pick files, or just one, with the browser's own picker: for hosts without native dialogs. None when cancelled. */
export function pickFiles(accept: string, howMany: 'one' | 'several'): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = howMany === 'several'
    input.accept = accept
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
