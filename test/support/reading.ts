/**
 * The Flesch–Kincaid grade of an English text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid and others, 1975). Syllables are counted from the spelling, which is right to within a few in a hundred.
 */
export function grade(sentences: string[]): number {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** The sentences of a text, without tags; `{{name}}` counts as one short word. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/<\/?\w+>/g, '')
    .replace(/\{\{.*?\}\}/g, 'this')
    .replace(/\bU\.S\./g, 'US')
    .split(/[.!?:]+[”"’)]*(?:\s+|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

export function wordsOf(sentence: string): string[] {
  return sentence.match(/[A-Za-z]+(?:[’'-][A-Za-z]+)*/g) ?? []
}

export function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const spoken = plain
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) =>
      /^(?:[sxz]es|[cg]es)$/.test(end) ? end : (end[0] ?? ''),
    )
    .replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}
