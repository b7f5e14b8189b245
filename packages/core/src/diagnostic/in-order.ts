import type { Diagnostic } from './diagnostic.ts'

/**
 * Diagnostics in the order of what they point at: files as they first occur, then places; those without a place keep
 * their order behind the others of their file.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string | undefined, number>()
  for (const { place } of diagnostics) if (!files.has(place?.file)) files.set(place?.file, files.size)
  const rank = ({ place }: Diagnostic) => [files.get(place?.file) ?? 0, place?.start.offset ?? Infinity] as const
  return diagnostics.toSorted((one, other) => {
    const [file, offset] = rank(one)
    const [otherFile, otherOffset] = rank(other)
    if (file !== otherFile) return file - otherFile
    return offset === otherOffset ? 0 : offset - otherOffset
  })
}
