/** White space, and controls and marks of format that no one sees: never counted, never compared. */
export const isUnseen = (character: string): boolean => /[\s\p{Cc}\p{Cf}]/u.test(character)
