/** Words on one line, at most 80 letters of them. */
export const shortened = (words: string): string => {
  const line = words.slice(0, 200).replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
