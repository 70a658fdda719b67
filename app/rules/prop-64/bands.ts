/** Bands that several tables name together. */
export const ADULT = ['18-20', '21-plus'] as const
export const NO_EARLIER_STRIKE = ['none', 'same-case', 'contested'] as const
export const NO_CONCENTRATE = ['none'] as const
export const SOME_CONCENTRATE = ['up-to-4-grams', '4-to-8-grams'] as const
export const UP_TO_4_GRAMS = ['none', 'up-to-4-grams'] as const
export const UP_TO_8_GRAMS = ['none', 'up-to-4-grams', '4-to-8-grams'] as const
export const ANY_CONCENTRATE = ['up-to-4-grams', '4-to-8-grams', 'more'] as const
