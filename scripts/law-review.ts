// Writes docs/law-review.md, the fact-check sheet for a lawyer, from the tables: `npm run law-review`.
import { writeFileSync } from 'node:fs'
import { lawReview } from '#test/support/law-review.ts'

writeFileSync(new URL('../docs/law-review.md', import.meta.url), lawReview())
