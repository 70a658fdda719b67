/** The version of the law as this project has written it down: the year and month its tables were last checked. */
export const RULES = '2026.11'
