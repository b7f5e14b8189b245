/** Something that is written in a text by its letters alone. */
export type Found = { readonly index: number; readonly length: number } & (
  | { readonly type: 'citation'; readonly key: string; readonly locator: string | undefined }
  | { readonly type: 'footnoteReference'; readonly label: string }
  | { readonly type: 'webAddress'; readonly url: string }
)
