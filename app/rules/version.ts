/** The version of the rules: the year and month of the last change of substance. `docs/rules-changes.md` tells the changes. */
export const RULES = '2026.11'
