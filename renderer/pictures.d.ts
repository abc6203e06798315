/** Vite turns a picture into its address among the window's files. */
declare module '*.png' {
  const address: string
  export default address
}
