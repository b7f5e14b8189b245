declare module 'linebreak' {
  /** Finds, one after the other, the places where a line of text may break (UAX #14). */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
